import { ApiProblem, type FieldProblem } from './problem'

/** Codes that the Management API has another word for. */
const sameAs: Readonly<Record<string, string>> = {
  'invalid-token': 'not-signed-in',
  validation: 'invalid-input',
}

/** `manage.mfaRequired` is `mfa-required` to us: one dictionary for both APIs. */
export function codeIn(code: string): string {
  if (!code.startsWith('manage.')) return code
  const own = code.slice('manage.'.length).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return sameAs[own] ?? own
}

/** The Management API names a field by its key, and says in words alone what is wrong with it. */
type KeyedError = { readonly key: string; readonly message: string }
const fieldIn = (error: FieldProblem | KeyedError): FieldProblem =>
  'key' in error
    ? { pointer: `/${error.key.replaceAll(/\[(\w+)\]/g, '/$1')}`, code: 'said', detail: error.message }
    : error

/** What an error answer says, by the one dictionary of codes. */
export async function problemIn(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => null)
  const status = answer.status
  const isProblem =
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
  if (!isProblem) return new ApiProblem('unknown', { status })
  const requestId = answer.headers.get('X-Request-Id')
  const errors = 'errors' in body && Array.isArray(body.errors) ? { errors: body.errors.map(fieldIn) } : {}
  return new ApiProblem(codeIn(String(body.code)), {
    ...(requestId && { requestId }),
    ...body,
    ...errors,
    status,
  })
}
