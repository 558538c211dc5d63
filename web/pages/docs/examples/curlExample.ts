import { type ExampleCall, type ExampleCredential, requestTarget } from './example'

const headers: Readonly<Record<ExampleCredential, readonly string[]>> = {
  none: [],
  management: ['-H "Authorization: Bearer $TOKEN"'],
  personal: ['-H "Authorization: Bearer $TOKEN"'],
  cookie: ['-b jar'],
}
/** What a change made with a cookie needs besides. */
const fromOurPage = ['-H "Origin: $GATEHOUSE"', '-H "X-CSRF-Token: $CSRF"']

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The request as a line of curl, over several lines where it is long. */
export function curlExample(call: ExampleCall): string {
  const { method } = call.operation
  const isChange = method !== 'GET'
  const hasData = call.body !== null
  const isPlain = method === 'GET' || (method === 'POST' && hasData)
  const parts = [
    `curl${isPlain ? '' : ` -X ${method}`} "$GATEHOUSE${requestTarget(call)}"`,
    ...headers[call.credential],
    ...(call.credential === 'cookie' && isChange ? fromOurPage : []),
    ...(hasData && !call.isForm ? ["-H 'Content-Type: application/json'"] : []),
    ...dataOf(call),
  ]
  return [`GATEHOUSE=${call.origin}`, parts.join(' \\\n  ')].join('\n')
}

function dataOf({ body, isForm }: ExampleCall): readonly string[] {
  if (!body) return []
  if (isForm)
    return Object.entries(body).map(
      ([name, value]) => `--data-urlencode ${quoted(`${name}=${String(value)}`)}`,
    )
  return [`-d ${quoted(JSON.stringify(body))}`]
}
