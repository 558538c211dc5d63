import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
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
 * and ask.
 */
async function crowd() {
  const maintainer = await maintainerWith()
  const many = `WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < ${CROWD})`
  /** One of the crowd for each row of `of`. */
  const joined = (of: string, shift = 1, size = CROWD) =>
    `${of} t JOIN user u ON u.email = 'crowd-'||(t.id % ${size} + ${shift}) WHERE t.name = 'Crowd'`
  const invitations = (unit: string, role: string, roleColumn: string) =>
    `INSERT INTO ${unit}_invitation (${unit}_id, user_id, creator_id, created ${roleColumn})
      SELECT t.id, u.id, u.id, 1 ${role} FROM ${joined(unit, 20, 7)}`
  const statements = [
    `${many} INSERT INTO user (email, email_key, name, is_activated, created)
      SELECT 'crowd-'||i, 'crowd-'||i, 'Crowd', 1, 1 FROM c`,
    `${many} INSERT INTO maintainer (name, created) SELECT 'Crowd', 1 FROM c`,
    `INSERT INTO maintainer_member (maintainer_id, user_id, created)
      SELECT t.id, u.id, 1 FROM ${joined('maintainer')}`,
    `INSERT INTO organization (maintainer_id, name, created)
      SELECT ${maintainer}, 'Crowd', 1 FROM user WHERE name = 'Crowd'`,
    `INSERT INTO organization_member (organization_id, user_id, created)
      SELECT t.id, u.id, 1 FROM ${joined('organization')}`,
    `INSERT INTO project (organization_id, name, type, created, default_backend)
      SELECT id, 'Crowd', 'production', 1, 'snowflake' FROM organization WHERE name = 'Crowd'`,
    `INSERT INTO project_member (project_id, user_id, role, created)
      SELECT t.id, u.id, 'admin', 1 FROM ${joined('project')}`,
    invitations('organization', '', ''),
    invitations('project', ", 'guest'", ', role'),
    `INSERT INTO security_log (user_id, organization_id, kind, time, network, browser, system, data)
      SELECT u.id, t.id, 'member.added', 1, '', '', '', '{}' FROM ${joined('organization')}`,
  ]
  await env.DB.batch(statements.map((text) => env.DB.prepare(text)))
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
