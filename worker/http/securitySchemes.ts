import type { Access } from './spec'

/** The ways to say who calls, as the document names them (`components.securitySchemes`). */
export const securitySchemes = {
  managementToken: {
    type: 'apiKey',
    in: 'header',
    name: 'X-KBC-ManageApiToken',
    description: 'A management, session or application token',
  },
  personalToken: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Auth-Token',
    description: 'A personal access token',
  },
  bearerToken: { type: 'http', scheme: 'bearer', description: 'A token of any kind' },
  sessionCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-session',
    description: 'A session of the web; a change needs csrfToken, too',
  },
  csrfToken: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'The `csrfToken` of GET /api/account',
  },
} as const

type Requirement = Partial<Record<keyof typeof securitySchemes, string[]>>

/** The ways that open an operation: any one of the list. */
export function securityOf(access: Access, method: string): Requirement[] {
  if (access.kind === 'anyone') return []
  const cookie: Requirement = method === 'get' ? { sessionCookie: [] } : { sessionCookie: [], csrfToken: [] }
  if (access.kind !== 'account') return [{ managementToken: [] }, { bearerToken: [] }, cookie]
  const isForTokens = access.scope !== null && access.freshWithinMinutes === null
  return isForTokens ? [{ personalToken: [] }, { bearerToken: [] }, cookie] : [cookie]
}
