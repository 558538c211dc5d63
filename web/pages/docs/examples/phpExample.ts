import { type ExampleCall, type ExampleCredential, requestTarget } from './example'
import { phpCalls } from './php.table'

const isNumber = /^\d+$/

/** A value as PHP writes it: `['name' => 'Sales']`. */
function phpValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}    `
  const items = Array.isArray(value)
    ? value.map((one) => phpValue(one, inner))
    : Object.entries(value).map(([name, one]) => `'${name}' => ${phpValue(one, inner)}`)
  const line = `[${items.join(', ')}]`
  const widest = 60
  return line.length + indent.length <= widest && !line.includes('\n')
    ? line
    : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
}

/** The request by Keboola's client where it knows it, else by curl's functions. */
export function phpExample(call: ExampleCall): string {
  const known = phpCalls[`${call.operation.method} ${call.operation.path}`]
  return known ? byKeboola(call, known) : byCurl(call)
}

function byKeboola({ operation, origin, path, body }: ExampleCall, known: string): string {
  const [, name = '', list = ''] = /^(\w+)\((.*)\)$/.exec(known) ?? []
  const argument = (word: string): string => {
    if (word === '*') return phpValue(body ?? {})
    const part = path[word]
    if (part === undefined || !operation.path.includes(`{${word}}`)) return phpValue(body?.[word] ?? word)
    return isNumber.test(part) ? part : phpValue(part)
  }
  const call = `$client->${name}(${list.split(', ').filter(Boolean).map(argument).join(', ')})`
  const hasBody = operation.answers.some((answer) => answer.body !== null)
  return [
    '<?php',
    "require 'vendor/autoload.php'; // keboola/kbc-manage-api-php-client",
    '',
    '$client = new Keboola\\ManageApi\\Client([',
    `    'url' => '${origin}',`,
    "    'token' => getenv('TOKEN'),",
    ']);',
    hasBody ? `print_r(${call});` : `${call};`,
  ].join('\n')
}

const sent: Readonly<Record<ExampleCredential, readonly string[]>> = {
  none: [],
  management: ["'Authorization: Bearer ' . getenv('TOKEN')"],
  personal: ["'Authorization: Bearer ' . getenv('TOKEN')"],
  cookie: [],
}

function byCurl(call: ExampleCall): string {
  const { operation, origin, credential, body, isForm } = call
  const isChange = operation.method !== 'GET'
  const headers = [
    ...sent[credential],
    ...(credential === 'cookie' && isChange ? [`'Origin: ${origin}'`, "'X-CSRF-Token: ' . $csrf"] : []),
    ...(body && !isForm ? ["'Content-Type: application/json'"] : []),
  ]
  const data =
    body &&
    (isForm ? `http_build_query(${phpValue(body, '    ')})` : `json_encode(${phpValue(body, '    ')})`)
  const options = [
    isChange && `CURLOPT_CUSTOMREQUEST => '${operation.method}',`,
    headers.length > 0 && `CURLOPT_HTTPHEADER => [${headers.join(', ')}],`,
    credential === 'cookie' && "CURLOPT_COOKIEFILE => 'jar',",
    data && `CURLOPT_POSTFIELDS => ${data},`,
    'CURLOPT_RETURNTRANSFER => true,',
  ].filter(Boolean)
  return [
    '<?php',
    `$request = curl_init('${origin}${requestTarget(call)}');`,
    'curl_setopt_array($request, [',
    ...options.map((option) => `    ${option}`),
    ']);',
    'echo curl_exec($request);',
  ].join('\n')
}
