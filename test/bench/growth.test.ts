import { expect, test, vi } from 'vitest'
import { goodPassword, person, signedInAs } from '../support/world/people'
import { organizationWith, projectWith, somebody, superAdmin, tokenOf } from '../support/world/world'
import { done, gatehouse } from './gatehouse'
import { growing } from './grow'
import { compare, size, tell } from './measure'

type Asked = [method: string, path: string, headers: Record<string, string>, body: object]
/**
 * Eva's little world, which hardly changes, and what she and a super admin do in it; Ann signs in, for that
 * leaves sessions behind.
 */
async function world() {
  const [eva, ann, adam, root] = [await person(), await person(), await somebody(), await superAdmin()]
  const organization = await organizationWith([eva, adam])
  const project = await projectWith([[eva, 'admin']], { organization })
  const { jar } = await signedInAs(eva)
  const cookie = { cookie: `__Host-session=${jar.get('__Host-session')}` }
  const [token, staff] = [
    { 'x-kbc-manageapitoken': await tokenOf(eva.id) },
    { 'x-kbc-manageapitoken': await tokenOf(root.id) },
  ]
  let count = 0
  const fresh = () => {
    count += 1
    return { email: `fresh-${count}@example.com`, name: 'Fresh' }
  }
  const reads = {
    'GET /api/account': ['/api/account', cookie],
    'GET /api/account/sessions': ['/api/account/sessions', cookie],
    'GET /api/account/security-log': ['/api/account/security-log', cookie],
    'GET /api/account/notifications': ['/api/account/notifications', cookie],
    'GET /manage/tokens/verify': ['/manage/tokens/verify', token],
    'GET /manage/organizations': ['/manage/organizations', token],
    'GET /manage/organizations/{organization}/users': [`/manage/organizations/${organization}/users`, token],
    'GET /manage/organizations/{organization}/projects': [
      `/manage/organizations/${organization}/projects`,
      token,
    ],
    'GET /manage/projects/{project}': [`/manage/projects/${project}`, token],
    'GET /manage/projects/{project}/users': [`/manage/projects/${project}/users`, token],
    'GET /manage/users, a page': ['/manage/users?limit=20', staff],
    'GET /manage/users, a search': ['/manage/users?limit=20&q=crowd-77', staff],
    'GET /health': ['/health', {}],
  } as const satisfies Record<string, readonly [string, Record<string, string>]>
  const writes = {
    'POST /api/auth/sign-in': () => [
      'POST',
      '/api/auth/sign-in',
      {},
      { email: ann.email, password: goodPassword },
    ],
    'POST /api/auth/sign-up': () => ['POST', '/api/auth/sign-up', {}, fresh()],
    'POST /manage/organizations/{organization}/invitations': () => [
      'POST',
      `/manage/organizations/${organization}/invitations`,
      token,
      { email: fresh().email },
    ],
    'PATCH /manage/organizations/{organization}': () => [
      'PATCH',
      `/manage/organizations/${organization}`,
      token,
      { name: 'Renamed' },
    ],
  } satisfies Record<string, () => Asked>
  return { reads, writes }
}

test('the same little world in ever larger ones', { timeout: 3_600_000 }, async () => {
  const quiet = vi.spyOn(console, 'log').mockReturnValue()
  const { ask, count, rest } = gatehouse()
  const grow = await growing()
  const { reads, writes } = await world()
  const acts: [string, () => Promise<Response>][] = [
    ...Object.entries(reads).map(
      ([name, [path, headers]]) =>
        [name, () => done(ask('GET', path, headers))] as [string, () => Promise<Response>],
    ),
    ...Object.entries<() => Asked>(writes).map(
      ([name, given]) => [name, () => done(ask(...given()))] as [string, () => Promise<Response>],
    ),
  ]
  const found: Record<string, Record<number, { rowsRead: number; milliseconds: number }>> = {}
  for (const [at, users] of size.users.entries()) {
    await grow(size.users[at - 1] ?? 0, users)
    for (const [name, act] of acts) {
      await act()
      const before = count.rowsRead
      await act()
      const rowsRead = count.rowsRead - before
      const { took } = await compare({ took: act }, { rounds: Math.min(size.rounds, 5), times: 3 })
      found[name] = { ...found[name], [users]: { rowsRead, milliseconds: took } }
      await rest()
    }
  }
  quiet.mockRestore()
  tell('growth', found)
  expect(Object.keys(found)).toHaveLength(acts.length)
})
