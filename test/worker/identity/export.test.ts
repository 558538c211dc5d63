import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { accountExport } from '../../../worker/identity/leaving/export/shapes'
import { browserLike, cost } from '../../support/browser/browser-like'
import { at } from '../../support/browser/two-step'
import { exportedAs } from '../../support/tables/personal.table'
import { bearer, personalOf } from '../../support/world/credentials'
import { canary, evaOfEverything } from '../../support/world/everything'
import { tick } from '../../support/world/mailbox'
import { multiplied, newest } from '../../support/world/multiplied'
import { someone } from '../../support/world/people'
import { rows } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
type Export = Record<string, unknown>
const exportOf = async ({ browser }: { browser: ReturnType<typeof browserLike> }) =>
  (await browser.get('/api/account/export')).body as Export

describe('the export of an account', () => {
  test('is one file with the date in its name', async () => {
    const eva = await someone()
    const answer = await eva.browser.get('/api/account/export')
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="account-export-2026-11-21.json"',
    ])
    expect(answer.headers.get('content-type')).toContain('application/json')
  })
  test('is whole, in the shape of the document, and holds something in every part of it', async () => {
    const eva = await evaOfEverything()
    await tick()
    const all = await exportOf(eva)
    expect(accountExport.strict().safeParse(all).error?.issues ?? []).toEqual([])
    for (const part of new Set(Object.values(exportedAs))) {
      const held: unknown = all[part]
      expect([part, held !== null && (!Array.isArray(held) || held.length > 0)]).toEqual([part, true])
    }
  })
  test('tells each thing as it is', async () => {
    const eva = await evaOfEverything()
    const by = { id: eva.adam.id, name: eva.adam.name, email: eva.adam.email }
    expect(await exportOf(eva)).toMatchObject({
      isWhole: true,
      account: {
        id: eva.id,
        name: canary.name,
        email: eva.email,
        isActivated: true,
        isSuperAdmin: false,
        mfaEnabled: true,
      },
      emailChanges: [
        {
          oldEmail: eva.email,
          newEmail: expect.stringContaining('canary.new'),
          confirmed: null,
          ended: null,
        },
      ],
      passkeysAndSecurityKeys: [
        { kind: 'passkey', name: canary.thing },
        { kind: 'security-key', name: 'Canary key' },
      ],
      recoveryCodes: { total: 10, left: 10 },
      memberships: [
        { unit: 'maintainer', id: eva.maintainer, role: null },
        { unit: 'organization', id: eva.organization, role: null },
        { unit: 'project', id: eva.project, role: 'admin', reason: canary.reason },
        { unit: 'project', id: eva.trial, role: 'admin' },
      ],
      reviewerOf: [{ id: eva.project }],
      joinRequests: [{ reason: canary.reason }],
      metadata: [{ provider: 'user', key: canary.key, value: canary.value }],
      promoCodes: [{ code: expect.stringContaining('TRIAL'), project: eva.trial }],
      tokens: [
        { kind: 'admin', name: 'Canary job' },
        { kind: 'personal', name: 'Script', restrictions: ['account:read'] },
      ],
      notificationPreferences: [{ topic: 'limits', bell: false, mail: true }],
      announcementsRead: [{ title: 'Maintenance' }],
    })
    const all = await exportOf(eva)
    for (const [part, person] of [
      ['invitationsReceived', by] as const,
      ['invitationsSent', expect.anything()] as const,
    ])
      expect(all[part]).toMatchObject([
        { unit: 'maintainer', role: null, person },
        { unit: 'organization', role: null, person },
        {
          unit: 'project',
          role: 'guest',
          reason: part === 'invitationsSent' ? 'Audit' : canary.reason,
          person,
        },
      ])
  })
  test('has the seals of the security log with it', async () => {
    const eva = await evaOfEverything()
    await tick()
    const { securityLog } = (await exportOf(eva)) as {
      securityLog: { sequence: number; hash: string; previousHash: string }[]
    }
    expect(securityLog.at(-1)).toMatchObject({ sequence: 1, previousHash: '' })
    for (const [index, entry] of securityLog.slice(0, -1).entries())
      expect(entry.previousHash).toBe(securityLog[index + 1]?.hash)
  })
  test('holds no secret, and no hash of one', async () => {
    const eva = await evaOfEverything()
    const text = JSON.stringify(await exportOf(eva))
    const secrets: string[] = [eva.token, ...eva.browser.jar.values(), ...eva.elsewhere.jar.values()]
    const tables = [
      'password.hash',
      'session.hash',
      'device.hash',
      'totp.secret',
      'totp_setup.secret',
      'recovery_code.hash',
      'pending_sign_in.hash',
      'one_time_link.secret_hash',
      'management_token.hash',
    ]
    for (const column of tables) {
      const [table = '', name = ''] = column.split('.')
      const found = await rows<{ value: string }>(
        `SELECT ${name} AS value FROM ${table} WHERE user_id = ?`,
        eva.id,
      )
      expect([column, found.length > 0]).toEqual([column, true])
      secrets.push(...found.map(({ value }) => value))
    }
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
  test('holds nothing of anybody else', async () => {
    const eva = await someone()
    await evaOfEverything()
    expect(JSON.stringify(await exportOf(eva)).toLowerCase()).not.toContain('canary')
  })
  test('takes one call of a crowded account, and says when it is not whole', async () => {
    const eva = await someone()
    await eva.browser.delete('/api/account/sessions')
    // One entry as the product writes it, and 10 000 more like it.
    await multiplied(await newest('security_log'), [1, 10_000], { time: 'i' })
    const metadata = Array.from({ length: 100 }, (_, at) => ({ key: `key-${at}`, value: 'x'.repeat(100) }))
    await eva.browser.post(`/manage/users/${eva.id}/metadata`, { provider: 'user', metadata })
    const answer = await eva.browser.get('/api/account/export')
    expect([answer.status, cost(answer).calls]).toEqual([200, 1])
    const all = answer.body as { isWhole: boolean; securityLog: object[]; metadata: object[] }
    expect([all.isWhole, all.securityLog.length, all.metadata.length]).toEqual([false, 10_000, 100])
  })
  test('is for me: by my cookie, or by a personal token that may read the account', async () => {
    const eva = await someone()
    const [reads, notifies] = [
      await personalOf(eva, 'account:read'),
      await personalOf(eva, 'notifications:read'),
    ]
    expect((await bearer(reads).get('/api/account/export')).body).toMatchObject({
      account: { email: eva.email },
    })
    expect((await bearer(notifies).get('/api/account/export')).status).toBe(403)
    expect((await browserLike().get('/api/account/export')).status).toBe(401)
  })
})
