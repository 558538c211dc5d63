import type { Documented } from '../http/document'
import { origin } from './app'
import { person, signedInAs } from './people'
import { maintainerWith, organizationWith, projectWith, somebody, tokenOf } from './world'

/** Who may call. */
export type Caller = 'anyone' | 'member' | 'super admin'
const canary = 'canary-of-another-tenant'

let count = 0
/** An address that no request has come from: floods are stopped by address. */
export const newAddress = () => {
  count += 1
  return `2001:db8:${(count >> 16).toString(16)}:${(count & 65_535).toString(16)}::1`
}

/**
 * Somebody with a maintainer, an organization and a project of theirs, and somebody else with the like; how
 * the former calls an operation.
 */
export async function callerAs(caller: Caller) {
  const me = await person({ isSuperAdmin: caller === 'super admin' })
  const other = await person()
  const maintainer = await maintainerWith(me)
  const organization = await organizationWith([me], { maintainer })
  const project = await projectWith([[me, 'admin']], { organization })
  await projectWith([[other, 'admin']], {
    name: canary,
    organization: await organizationWith([other], { name: canary }),
  })
  const host = await somebody()
  const inviting = `/manage/organizations/${await organizationWith([host])}/invitations`
  const invitation: number = (await host.post(inviting, { email: me.email })).body.id
  const [cookie, token] = [await cookieOf(me), { 'x-kbc-manageapitoken': await tokenOf(me.id) }]
  const ids: Readonly<Record<string, number>> = { maintainer, organization, project, user: me.id, invitation }
  return {
    ids,
    /**
     * What stands in another tenant's rows, and so in no answer to this caller; null for one who may see all.
     */
    hidden: caller === 'super admin' ? null : canary,
    /** The path of an operation in that world; what is not said is theirs, and else 1. */
    pathOf: (path: string, given: Readonly<Record<string, string>> = {}) =>
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? String(ids[name] ?? 1)),
    headersFor: ({ spec }: Documented): Record<string, string> => ({
      origin,
      'sec-fetch-site': 'same-origin',
      'cf-connecting-ip': newAddress(),
      ...(caller !== 'anyone' && (spec.access.kind === 'account' ? cookie : token)),
    }),
  }
}
/** Their world, and how they call. */
export type CallerWorld = Awaited<ReturnType<typeof callerAs>>

async function cookieOf(me: { readonly id: number }) {
  const browser = await signedInAs(me)
  const { csrfToken } = (await browser.get('/api/account')).body as { csrfToken: string }
  return { cookie: `__Host-session=${browser.jar.get('__Host-session')}`, 'x-csrf-token': csrfToken }
}
