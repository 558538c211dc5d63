import { type ExampleCall, requestTarget } from './example'

const isWord = /^[A-Za-z_$][\w$]*$/
/** `.projects`, `['current-user']`, `[':project']`: a step of the client. */
const step = (part: string): string => {
  const name = part.replace(/^\{(\w+)\}$/, ':$1')
  return isWord.test(name) ? `.${name}` : `['${name}']`
}

/** A value as TypeScript writes it, two spaces a level; short ones on one line. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(
        ([name, one]) => `${isWord.test(name) ? name : `'${name}'`}: ${literal(one, inner)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (items.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const line = `${open}${space}${items.join(', ')}${space}${close}`
  const widest = 60
  return line.length + indent.length <= widest && !line.includes('\n')
    ? line
    : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
}

/** Operations that the client has no words for: what this server does not do, and redirects. */
const isTyped = ({ tag, answers }: ExampleCall['operation']): boolean =>
  tag !== 'Not supported' && answers.some(({ status }) => status < 300)

/** The request by the typed client. */
export function typescriptExample(call: ExampleCall): string {
  const { operation, origin, credential } = call
  const url = `${origin}${requestTarget(call)}`
  if (!isTyped(operation))
    return `await fetch('${url}', { method: '${operation.method}', redirect: 'manual' })`
  const parts = operation.path.split('/').filter(Boolean)
  const line = `await client${parts.map(step).join('')}.$${operation.method.toLowerCase()}(${inputOf(call)})`
  const hasBody = operation.answers.some((answer) => answer.body !== null)
  const token = credential === 'management' || credential === 'personal' ? ', token: process.env.TOKEN' : ''
  return [
    "import { gatehouse } from 'gatehouse/client'",
    '',
    `const client = gatehouse({ url: '${origin}'${token} })`,
    hasBody ? `const answer = ${line}` : line,
    ...(hasBody ? ['console.log(await answer.json())'] : []),
  ].join('\n')
}

/** What the client is given: parts of the path, the query where there may be one, the body. */
function inputOf({ operation, path, query, body, isForm }: ExampleCall): string {
  const input = {
    ...(Object.keys(path).length > 0 && { param: path }),
    ...(operation.parameters.some((one) => one.in === 'query') && { query }),
    ...(operation.body && { [isForm ? 'form' : 'json']: body ?? {} }),
  }
  return Object.keys(input).length > 0 ? literal(input) : ''
}
