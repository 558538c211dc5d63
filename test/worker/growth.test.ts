import { expect, test, vi } from 'vitest'
import { multiplied, newest } from '../support/world/multiplied'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  type Somebody,
  somebody,
  superAdmin,
} from '../support/world/world'

/** How many rows D1 reads for each of these paths. */
async function rowsReadFor(
  who: Pick<Somebody, 'get'>,
  paths: readonly string[],
): Promise<readonly (readonly [string, number])[]> {
  const found: [string, number][] = []
  for (const path of paths) {
    const lines: string[] = []
    const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
    expect([path, (await who.get(path)).status]).toEqual([path, 200])
    spy.mockRestore()
    const line = lines.map((one) => JSON.parse(one)).find((one) => one.event === 'request')
    expect(line?.d1.rowsRead).toBeGreaterThan(0)
    found.push([path, line?.d1.rowsRead])
  }
  return found
}

const CROWD = 400
/**
 * People, organizations and projects that have nothing to do with anybody else's, and a few who are invited
 * and ask: of each, one as the makers and the product write it, and it is multiplied.
 */
async function crowd() {
  const [host, guest, invited] = [await somebody(), await somebody(), await somebody()]
  const maintainer = await maintainerWith(host)
  const organization = await organizationWith([host], { maintainer })
  const project = await projectWith([[host, 'admin']], { organization })
  const [inOrganization, inProject] = [`/manage/organizations/${organization}`, `/manage/projects/${project}`]
  for (const [path, { email }] of [
    [`${inOrganization}/users`, guest],
    [`${inOrganization}/invitations`, invited],
    [`${inProject}/invitations`, invited],
  ] as const)
    expect((await host.post(path, { email, role: 'guest' })).status).toBeLessThan(300)
  const [id, aFew, email] = ['1000000 + i', '1000001 + i % 7', "'crowd-' || i"]
  const people = { user_id: aFew, creator_id: aFew }
  for (const [table, differs] of [
    ['user', { id, email, email_key: email }],
    ['maintainer', { id }],
    ['maintainer_member', { maintainer_id: id, user_id: id }],
    ['organization', { id }],
    ['organization_member', { organization_id: id, user_id: id }],
    ['project', { id, organization_id: id }],
    ['project_member', { project_id: id, user_id: id }],
    ['organization_invitation', { organization_id: id, ...people }],
    ['project_invitation', { project_id: id, ...people }],
    ['security_log', { organization_id: id, user_id: id }],
  ] as const)
    await multiplied(await newest(table), [1, CROWD], differs)
}

test('reading costs no more when the rest of the platform has grown', async () => {
  const [eva, guest, root] = [await somebody({ mfa: true }), await somebody(), await superAdmin()]
  const maintainer = await maintainerWith(eva)
  const organization = await organizationWith([eva], { maintainer })
  const project = await projectWith(
    [
      [eva, 'admin'],
      [guest, 'guest'],
    ],
    { organization },
  )
  await eva.post(`/manage/organizations/${organization}/invitations`, { email: 'growth@example.com' })
  await eva.post(`/manage/projects/${project}/invitations`, { email: 'growth@example.com' })
  const under = (path: string, ...parts: readonly string[]) => ['', ...parts].map((part) => path + part)
  const paths = [
    '/manage/maintainers',
    '/manage/organizations',
    ...under(
      `/manage/maintainers/${maintainer}`,
      '/users',
      '/invitations',
      '/organizations',
      '/metadata',
      '/promo-codes',
    ),
    ...under(
      `/manage/organizations/${organization}`,
      '/users',
      '/invitations',
      '/projects',
      '/projects-users',
      '/metadata',
    ),
    ...under(
      `/manage/projects/${project}`,
      '/users',
      '/invitations',
      '/join-requests',
      '/reviewers',
      '/metadata',
    ),
    ...under(`/manage/users/${eva.email}`, '/maintainers', '/organizations', '/projects', '/metadata'),
    ...[
      'maintainers-invitations',
      'organizations-invitations',
      'projects-invitations',
      'projects-join-requests',
      'promo-codes',
    ].map((own) => `/manage/current-user/${own}`),
    `/api/organizations/${organization}/members-without-mfa`,
    ...[`organizations/${organization}`, `maintainers/${maintainer}`, `projects/${project}`].map(
      (unit) => `/api/${unit}/security-log`,
    ),
  ]
  const pages = ['/manage/users?limit=5', '/manage/deleted-projects?limit=5']
  const before = [await rowsReadFor(eva, paths), await rowsReadFor(root, pages)].flat()
  await crowd()
  const after = [await rowsReadFor(eva, paths), await rowsReadFor(root, pages)].flat()
  const grown = after.filter(([, count], at) => count > (before[at]?.[1] ?? 0) + 12)
  expect(grown).toEqual([])
  expect(
    (await (await application('organizations:read')).get('/manage/organizations')).body.length,
  ).toBeGreaterThan(CROWD)
})
