import { describe, expect, test } from 'vitest'
import { refusalOfCell } from '../../../worker/access/permissions/permissionRow'
import { permissions } from '../../../worker/access/permissions/permissions'
import { operations } from '../../../worker/http/operation'
import { kindOf, manageProblems } from '../../../worker/manageProblems.table'
import type { BrowserLike } from '../../support/browser/browser-like'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { maintainerWith, organizationWith, projectWith, tokenOf } from '../../support/world/world'

type Unit = 'maintainer' | 'organization' | 'project'
type Ids = Readonly<Record<Unit | 'user', number>>

/** Operations whose success changes what the caller is: they have promises of their own. */
const changesTheCaller = ['join', 'members:leave', 'delete']
const operationsOf = (unit: Unit) =>
  operations.flatMap(({ access, method, path }) =>
    access.kind === unit &&
    path.startsWith(`/manage/${unit}s/`) &&
    !changesTheCaller.includes(access.permission)
      ? [{ method: method.toUpperCase(), path, permission: access.permission }]
      : [],
  )
const at = (path: string, ids: Ids) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String({ ...ids }[name] ?? 1))

/** What the row of a permission refuses with, as a client sees it. */
function refusalsOf(unit: Unit, permission: string): readonly string[] {
  return Object.values(permissions[unit][permission]?.cells ?? {})
    .flatMap((cell) => refusalOfCell(cell) ?? [])
    .map((id) => manageProblems[kindOf[id]])
    .map(({ status, code }) => `${status} ${code}`)
}

/** The permissions whose operations the table refuses to this browser, and those that it lets pass. */
async function answersOf(browser: BrowserLike, unit: Unit, ids: Ids) {
  const passed = new Set<string>()
  const refused = new Set<string>()
  for (const { method, path, permission } of operationsOf(unit)) {
    const { status, body } = await browser.send(method, at(path, ids), method === 'GET' ? undefined : {})
    const { code } = (body ?? {}) as { code?: string }
    const isRefused = refusalsOf(unit, permission).includes(`${status} ${code}`)
    ;(isRefused ? refused : passed).add(permission)
  }
  return { passed: [...passed], refused: [...refused] }
}

async function mayOf(browser: BrowserLike, unit: Unit, ids: Ids): Promise<readonly string[]> {
  const { body } = await browser.get(`/manage/${unit}s/${ids[unit]}`)
  return (body as { may: readonly string[] }).may
}

/**
 * Somebody new in the place that a row names, in a project with an organization and a maintainer above it.
 */
async function worldOf({ seats, features = [], isSuperAdmin = false, allowAutoJoin = true }: Place) {
  const { browser, ...me } = await someone({ isSuperAdmin })
  const other = await someone()
  const maintainer = await maintainerWith(other, ...(seats.includes('maintainer') ? [me] : []))
  const members = [other, ...(seats.includes('organization') ? [me] : [])]
  const organization = await organizationWith(members, { maintainer, allowAutoJoin })
  const role = seats.find((seat) => seat !== 'maintainer' && seat !== 'organization')
  const people = [[other, 'admin'] as const, ...(role ? [[me, role] as const] : [])]
  const project = await projectWith(people, { organization, features })
  return { browser, me, ids: { maintainer, organization, project, user: other.id } }
}
type Place = {
  readonly seats: readonly string[]
  readonly features?: readonly string[]
  readonly isSuperAdmin?: boolean
  readonly allowAutoJoin?: boolean
}
const governed = { features: ['protected-default-branch'] }

const places: Readonly<Record<Unit, Readonly<Record<string, Place>>>> = {
  project: {
    'an admin': { seats: ['admin'] },
    'an admin of the organization': { seats: ['organization', 'admin'] },
    'a share': { seats: ['share'] },
    'a guest': { seats: ['guest'] },
    'a guest of the maintainer': { seats: ['maintainer', 'guest'] },
    'a read-only member': { seats: ['readOnly'] },
    'a developer': { seats: ['developer'], ...governed },
    'a reviewer': { seats: ['reviewer'], ...governed },
    'a production manager': { seats: ['productionManager'], ...governed },
    'a production manager of the organization': { seats: ['organization', 'productionManager'], ...governed },
    'a member of the organization': { seats: ['organization'] },
    'a member of the maintainer': { seats: ['maintainer'] },
    'a member of the maintainer without auto join': { seats: ['maintainer'], allowAutoJoin: false },
    'a super admin': { seats: [], isSuperAdmin: true },
    'a super admin who is a guest': { seats: ['guest'], isSuperAdmin: true },
  },
  organization: {
    'a member': { seats: ['organization'] },
    'a member of the maintainer': { seats: ['maintainer'] },
    'a member of the maintainer without auto join': { seats: ['maintainer'], allowAutoJoin: false },
    'a super admin': { seats: [], isSuperAdmin: true },
  },
  maintainer: {
    'a member': { seats: ['maintainer'] },
    'a super admin': { seats: [], isSuperAdmin: true },
    'a super admin who is a member': { seats: ['maintainer'], isSuperAdmin: true },
  },
}
const units: readonly Unit[] = ['project', 'organization', 'maintainer']

describe.each(units)('what the answer says that one may do in a %s', (unit) => {
  test.each(Object.entries(places[unit]))('passes for %s, and nothing else does', async (_, place) => {
    const { browser, ids } = await worldOf(place)
    const may = await mayOf(browser, unit, ids)
    const { passed, refused } = await answersOf(browser, unit, ids)
    expect(passed.length).toBeGreaterThan(0)
    expect({ passed, refused }).toEqual({
      passed: passed.filter((permission) => may.includes(permission)),
      refused: refused.filter((permission) => !may.includes(permission)),
    })
  })
  test.each(Object.entries(places[unit]))('agrees with joining and deleting for %s', async (_, place) => {
    const { browser, ids } = await worldOf(place)
    const may = await mayOf(browser, unit, ids)
    const path = `/manage/${unit}s/${ids[unit]}`
    const joined = await browser.post(`${path}/join-${unit}`)
    expect(joined.status < 300).toBe(may.includes('join'))
    const { status } = await browser.delete(path)
    const isEmpty = unit === 'project'
    if (may.includes('delete')) expect(status).toBe(isEmpty ? 204 : 400)
    else expect(status).toBe(403)
  })
  test('is told to no token', async () => {
    const { me, ids } = await worldOf({ seats: ['maintainer', 'organization', 'admin'] })
    for (const kind of ['admin', 'session'] as const) {
      const client = manageClient({ 'x-kbc-manageapitoken': await tokenOf(me.id, { kind }) })
      const { body } = await client.get(`/manage/${unit}s/${ids[unit]}`)
      expect(body).toMatchObject({ id: ids[unit] })
      expect(body).not.toHaveProperty('may')
    }
  })
})
