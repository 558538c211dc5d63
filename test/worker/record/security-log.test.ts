import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { browserLike, cost } from '../../support/browser/browser-like'
import { noon, signIn } from '../../support/browser/two-step'
import { atMoment } from '../../support/world/notified'
import { person, someone } from '../../support/world/people'
import { organizationWith, rows, somebody } from '../../support/world/world'

type Listed = { id: number; kind: string; sequence: number | null; hash: string | null }[]
const log = '/api/account/security-log'
const busy = async (times: number) => {
  const one = await someone()
  for (let time = 0; time < times; time += 1) await one.browser.delete('/api/account/sessions')
  return one
}

describe('my security log', () => {
  test('is read newest first, a page at a time, in one trip', async () => {
    const { browser } = await busy(5)
    const first = await browser.get(`${log}?limit=3`)
    expect(cost(first).calls).toBe(1)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await browser.get(next)
    expect(second.headers.get('link')).toBeNull()
    const ids = [...(first.body as Listed), ...(second.body as Listed)].map((entry) => entry.id)
    expect(ids).toHaveLength(5)
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
  })
  test('counts my sign-ins of 30 days, in one trip', async () => {
    const { email } = await person()
    const browser = browserLike()
    for (const daysAgo of [40, 1, 0, 0]) await atMoment(noon - days(daysAgo), () => signIn(browser, email))
    await atMoment(noon, async () => {
      const answer = await browser.get(`${log}/sign-ins?timeZone=Europe/Prague`)
      expect(cost(answer).calls).toBe(1)
      const counted = answer.body as { day: string; signedIn: number }[]
      expect(counted).toHaveLength(30)
      expect(counted.map(({ signedIn }) => signedIn)).toEqual([...Array<number>(28).fill(0), 1, 2])
      expect((await browser.get(`${log}/sign-ins?timeZone=Nowhere`)).status).toBe(422)
    })
  })
  test('reads the index of sign-ins for it', async () => {
    const { results } = await env.DB.prepare(
      `EXPLAIN QUERY PLAN SELECT kind FROM security_log
        WHERE user_id = ? AND time >= ? AND kind IN ('session.started', 'sign-in.failed',
          'identity.confirmation-failed', 'act.denied')`,
    )
      .bind(1, 1)
      .all<{ detail: string }>()
    expect(results.map(({ detail }) => detail).join()).toContain('security_log_sign_ins')
  })
  test('holds nothing of others', async () => {
    await busy(2)
    const { browser } = await someone()
    expect((await browser.get(log)).body).toEqual([])
  })
  test('names who did something to me, and keeps from where; so does my export', async () => {
    const [{ id, email, browser }, host] = [await someone(), await somebody({ mfa: true })]
    const organization = await organizationWith([host])
    expect((await host.post(`/manage/organizations/${organization}/users`, { email })).status).toBe(201)
    const theirs = { network: null, browser: null, system: null }
    const [entry] = (await browser.get(log)).body as object[]
    const actor = { id: host.id, name: host.name, email: host.email }
    expect(entry).toMatchObject({ kind: 'member.added', actor, application: null, ...theirs })
    const exported = (await browser.get('/api/account/export')).body as { securityLog: object[] }
    expect(exported.securityLog).toMatchObject([{ kind: 'member.added', actorId: host.id, ...theirs }])
    const [kept] = await rows<{ network: string }>('SELECT network FROM security_log WHERE user_id = ?', id)
    expect(kept?.network).not.toBe('')
  })
  test('is of everything that I did to others in my export, with from where', async () => {
    const [{ email }, me] = [await someone(), await someone()]
    const organization = await organizationWith([me])
    await me.browser.post(`/manage/organizations/${organization}/users`, { email })
    const { actsOnOthers } = (await me.browser.get('/api/account/export')).body as {
      actsOnOthers: { network: string }[]
    }
    expect(actsOnOthers).toMatchObject([{ kind: 'member.added', organizationId: organization }])
    expect(actsOnOthers[0]?.network).toBeTruthy()
  })
  test.each(['?limit=0', '?limit=101', '?limit=x', '?cursor=-1'])('refuses %s', async (query) => {
    const { browser } = await someone()
    expect((await browser.get(log + query)).status).toBe(422)
  })
})
