import { manageClient } from '../http/manageClient'
import { someone } from './people'
import { projectWith, tokenOf } from './world'

/** A token that was just made. */
export type Made = { id: number; token: string }
/** A client that acts by this token. */
export const bearer = (token: string) => manageClient({ authorization: `Bearer ${token}` })
/** A wish for a personal access token. */
export const personal = (scopes: readonly string[], more: object = {}) => ({
  kind: 'personal',
  name: 'Script',
  expiresInSeconds: 7200,
  scopes,
  ...more,
})
/** The value of a personal access token of somebody, made with their cookie. */
export const personalOf = async ({ browser }: Awaited<ReturnType<typeof someone>>, ...scopes: string[]) =>
  ((await browser.post('/api/account/tokens', personal(scopes))).body as Made).token
/** The value of an application token, made by a super admin. */
export async function applicationOf(...scopes: string[]) {
  const { browser } = await someone({ isSuperAdmin: true })
  return ((await browser.post('/api/admin/application-tokens', { name: 'Data side', scopes })).body as Made)
    .token
}

/** A credential of every kind, all of one person who may do everything; and what it costs to hear a "no". */
export async function everyKind() {
  const root = await someone({ isSuperAdmin: true })
  const project = await projectWith([[{ id: root.id }, 'admin']])
  const management = await tokenOf(root.id)
  const { body } = await bearer(management).post(`/manage/projects/${project}/tokens`, { description: 'x' })
  return {
    root,
    tokens: {
      management,
      session: await tokenOf(root.id, { kind: 'session' }),
      application: await applicationOf('projects:read', 'tokens:introspect'),
      personal: await personalOf(root, 'account:read', 'account:write'),
      project: body.token as string,
      cookie: root.browser.jar.get('__Host-session') ?? '',
      'csrf token': ((await root.browser.get('/api/account')).body as { csrfToken: string }).csrfToken,
    },
  }
}
