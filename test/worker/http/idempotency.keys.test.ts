import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import worker from '../../../worker/index'
import { days } from '../../../worker/kit/duration'
import type { Environment } from '../../../worker/settings'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { atOnce, inRounds } from '../../support/world/race'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  tokenOf,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
let count = 0
const aKey = () => {
  count += 1
  return `key-${count}`
}
/**
 * Somebody with an organization, and clients of theirs: one token with this key, another token with the same,
 * one without.
 */
async function office(key = aKey()) {
  const who = await somebody({ mfa: true })
  const organization = await organizationWith([who])
  const client = async () =>
    manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'idempotency-key': key })
  return {
    who,
    organization,
    path: `/manage/organizations/${organization}/projects`,
    mine: await client(),
    other: await client(),
  }
}
const projectsOf = (organization: number) =>
  rows<{ id: number }>('SELECT id FROM project WHERE organization_id = ?', organization)

describe('an Idempotency-Key', () => {
  test('lets one of many at once make the thing, and all hear of it', inRounds, async () => {
    const { organization, path, mine } = await office()
    const answers = await atOnce(() => mine.post(path, { name: 'Sales' }))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect(await projectsOf(organization)).toHaveLength(1)
  })
  test('is refused for another body, and for another path', async () => {
    const { organization, path, mine } = await office()
    await mine.post(path, { name: 'Sales' })
    const refused = [
      await mine.post(path, { name: 'Finance' }),
      await mine.post(`/manage/organizations/${organization}/force-mfa`),
    ]
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'manage.idempotencyKeyReused'],
      [422, 'manage.idempotencyKeyReused'],
    ])
    expect(await projectsOf(organization)).toHaveLength(1)
  })
  test('is the credential’s own: another token with the same key makes another thing', async () => {
    const { organization, path, mine, other } = await office()
    const made = [await mine.post(path, { name: 'Sales' }), await other.post(path, { name: 'Sales' })]
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    expect(await projectsOf(organization)).toHaveLength(2)
  })
  test('is not spent by a request that was refused', async () => {
    const { path, mine } = await office()
    expect(
      (await mine.post(path, { name: 'Sales', type: 'no-such-template' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await mine.post(path, { name: 'Sales' })).status).toBe(201)
  })
  test('is forgotten after a day, swept or not', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { who, organization, path } = await office()
    const mine = manageClient({
      'x-kbc-manageapitoken': await tokenOf(who.id, { expires: Date.now() + days(3) }),
      'idempotency-key': aKey(),
    })
    await mine.post(path, { name: 'Sales' })
    vi.setSystemTime(Date.now() + days(1))
    expect((await mine.post(path, { name: 'Other' })).status).toBe(201)
    expect(await projectsOf(organization)).toHaveLength(2)
    vi.setSystemTime(Date.now() + days(1))
    const context = createExecutionContext()
    // The pool's env is the product's: its type knows only the bindings that tests touch.
    await worker.scheduled({} as ScheduledController, env as unknown as Environment)
    await waitOnExecutionContext(context)
    expect(await rows('SELECT key FROM idempotency_key')).toEqual([])
  })
  test('tells that what was made is gone, and makes nothing', async () => {
    const who = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(who)}/organizations`
    const mine = manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'idempotency-key': aKey() })
    const { body } = await mine.post(path, { name: 'Acme' })
    expect((await mine.delete(`/manage/organizations/${body.id}`)).status).toBe(204)
    expect((await mine.post(path, { name: 'Acme' })).status).toBe(404)
  })
  test('opens nothing to who may no longer do it', async () => {
    const { who, organization, path, mine } = await office()
    await mine.post(path, { name: 'Sales' })
    await rows(
      'DELETE FROM organization_member WHERE user_id = ? AND organization_id = ?',
      who.id,
      organization,
    )
    expect((await mine.post(path, { name: 'Sales' })).status).toBe(403)
  })
  test('that has no good form is refused', async () => {
    for (const key of ['', 'k'.repeat(256), 'two words']) {
      const { path, who } = await office()
      const mine = manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'idempotency-key': key })
      expect((await mine.post(path, { name: 'Sales' })).body).toMatchObject({
        status: 400,
        code: 'manage.idempotencyKeyNotValid',
      })
    }
  })
  test('answers a repeat without a body by the status alone, even if that changed the caller', async () => {
    const who = await somebody()
    const project = await projectWith([], { organization: await organizationWith([who]) })
    const mine = manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'idempotency-key': aKey() })
    const answers = [
      await mine.post(`/manage/projects/${project}/join-project`),
      await mine.post(`/manage/projects/${project}/join-project`),
    ]
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [204, ''],
      [204, ''],
    ])
  })
  test('never shows a secret again, to tokens nor to the web', async () => {
    const mine = manageClient({
      'x-kbc-manageapitoken': await tokenOf((await somebody()).id),
      'idempotency-key': aKey(),
    })
    const path = '/manage/current-user/session-token'
    expect((await mine.post(path)).status).toBe(201)
    expect((await mine.post(path)).body).toMatchObject({ status: 409, code: 'manage.alreadyCreated' })
    const { browser } = await someone()
    const wish = { kind: 'management', name: 'Nightly', expiresInSeconds: 86_400 }
    const send = () => browser.post('/api/account/tokens', wish, { 'idempotency-key': 'nightly' })
    expect((await send()).status).toBe(201)
    expect((await send()).body).toMatchObject({ status: 409, code: 'already-created' })
    expect((await browser.get('/api/account/tokens')).body).toHaveLength(1)
  })
})
