import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { rowFor } from '../../../worker/access/permissions/permissions'
import { operations } from '../../../worker/http/operation'
import { refusalsOf } from '../../../worker/http/refusalsOf'
import { hours, minutes } from '../../../worker/kit/duration'
import type { BrowserLike } from '../../support/browser/browser-like'
import { expectations } from '../../support/tables/permissions.table'
import { signedInAs, someone } from '../../support/world/people'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
/** Every operation that changes something by a permission. */
const changes = operations.flatMap(({ method, path, access }) =>
  'permission' in access && method !== 'get'
    ? [
        {
          method: method.toUpperCase(),
          path,
          name: `${method.toUpperCase()} ${path}`,
          permission: `${access.kind} ${access.permission}`,
          row: rowFor(access.kind, access.permission),
          refusals: refusalsOf(access, method),
        },
      ]
    : [],
)
type Change = (typeof changes)[number]

/** What a super admin may do to what is others', and a stranger may not; by the table written by hand. */
function isActOfStaff({ permission }: Change): boolean {
  const { SA = '', ST = '' } = expectations[permission] ?? {}
  return ['ok', 'step-up-required'].includes(SA) && ST !== 'ok'
}
const acts = changes.filter(isActOfStaff)

let ids: Readonly<Record<string, number>> = {}
beforeAll(async () => {
  const maintainer = await maintainerWith()
  const organization = await organizationWith([], { maintainer })
  const project = await projectWith([], { organization })
  ids = { maintainer, organization, project, user: (await somebody()).id }
})
const at = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(ids[name] ?? 1))
const askedForProof = async (browser: BrowserLike, { method, path }: Change) => {
  const { status, body } = await browser.send(method, at(path), {})
  const { code } = (body ?? {}) as { code?: string }
  const isAsked = code === 'manage.stepUpRequired' || code === 'step-up-required'
  expect(isAsked ? status : 403).toBe(403)
  return isAsked
}
const proofWasLongAgo = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(16) })

describe('an act of staff, by a cookie whose proof of identity is old', () => {
  test('of a super admin asks for a new one, whatever the operation', async () => {
    const { browser } = await someone({ isSuperAdmin: true })
    proofWasLongAgo()
    for (const change of changes) {
      const isAsked = acts.includes(change) || change.row.fresh === true
      expect([change.name, await askedForProof(browser, change)]).toEqual([change.name, isAsked])
    }
    expect(acts.length).toBeGreaterThan(50)
  })
  test('of the holder of a feature asks for a new one, whatever the feature', async () => {
    const byFeature = changes.filter(({ row }) => row.feature !== undefined)
    const features = [...new Set(byFeature.map(({ row }) => row.feature ?? ''))]
    expect(features.filter((feature) => feature.startsWith('can-manage-'))).toHaveLength(3)
    for (const feature of features) {
      const browser = await signedInAs(await somebody({ features: [feature] }))
      proofWasLongAgo()
      for (const change of byFeature.filter(({ row }) => row.feature === feature))
        expect([change.name, await askedForProof(browser, change)]).toEqual([change.name, true])
      vi.useRealTimers()
    }
  })
  test('says in the document that it does', () => {
    for (const { name, refusals } of acts)
      expect([name, refusals]).toEqual([name, expect.arrayContaining(['step-up-required'])])
  })
  test('is none where a seat lets one do it', async () => {
    const root = await superAdmin()
    const organization = await organizationWith([root])
    const project = await projectWith([[root, 'admin']], { organization })
    const browser = await signedInAs(root)
    proofWasLongAgo()
    const put = (fields: object) => browser.put(`/manage/projects/${project}`, fields)
    expect((await put({ name: 'Renamed' })).status).toBe(200)
    expect((await put({ name: 'Once more', billedMonthlyPrice: 7 })).body).toMatchObject({
      code: 'manage.stepUpRequired',
    })
    expect((await browser.patch(`/manage/organizations/${organization}`, { name: 'Acme' })).status).toBe(200)
    const moved = await browser.patch(`/manage/organizations/${organization}`, {
      maintainerId: ids.maintainer,
    })
    expect([moved.status, moved.body]).toMatchObject([403, { code: 'manage.stepUpRequired' }])
  })
  test('is done with a proof of the last 15 minutes, and by a token', async () => {
    const root = await superAdmin()
    const browser = await signedInAs(root)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(14) })
    for (const by of [browser, root])
      expect((await by.post('/manage/maintainers', { name: 'Partners' })).status).toBe(201)
    vi.setSystemTime(Date.now() + hours(0.5))
    expect((await root.post('/manage/maintainers', { name: 'Partners' })).status).toBe(201)
  })
})

test('the holder of `can-manage-users` resets no super admin’s two-step verification', async () => {
  const holder = await somebody({ features: ['can-manage-users'] })
  const [root, plain] = [await superAdmin({ mfa: true }), await somebody({ mfa: true })]
  const reset = (by: Pick<typeof holder, 'delete'>, who: { id: number }) =>
    by.delete(`/manage/users/${who.id}/mfa`)
  expect(await reset(holder, root)).toMatchObject({
    status: 403,
    body: { error: "You don't have access to the resource. Token must belong to the super admin." },
  })
  expect((await reset(holder, plain)).status).toBe(204)
  expect((await reset(await superAdmin(), root)).status).toBe(204)
})
