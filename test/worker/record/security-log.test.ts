import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { browserLike, cost } from '../../support/browser/browser-like'
import { noon, signIn } from '../../support/browser/two-step'
import { tick } from '../../support/world/mailbox'
import { atMoment } from '../../support/world/notified'
import { person, someone } from '../../support/world/people'

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
        WHERE user_id = ? AND time >= ? AND kind IN ('session.started', 'sign-in.failed')`,
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
  test.each(['?limit=0', '?limit=101', '?limit=x', '?cursor=-1'])('refuses %s', async (query) => {
    const { browser } = await someone()
    expect((await browser.get(log + query)).status).toBe(422)
  })
})

describe('its seal', () => {
  test('is made by the clock, one chain an account, and verified', async () => {
    const { browser } = await busy(3)
    await busy(2)
    expect((await browser.get(`${log}/verification`)).body).toEqual({
      sealedUpTo: 0,
      checkedFrom: 0,
      unsealed: 3,
      isIntact: true,
      brokenAt: null,
    })
    await tick()
    await browser.delete('/api/account/sessions')
    expect((await browser.get(`${log}/verification`)).body).toEqual({
      sealedUpTo: 3,
      checkedFrom: 1,
      unsealed: 1,
      isIntact: true,
      brokenAt: null,
    })
    await tick()
    expect(((await browser.get(log)).body as Listed).map((entry) => entry.sequence)).toEqual([4, 3, 2, 1])
  })
  test('breaks where an entry was changed, and where one is missing', async () => {
    const changed = await busy(4)
    const thinned = await busy(4)
    await tick()
    await env.DB.prepare('UPDATE security_log SET network = ? WHERE user_id = ? AND sequence = 2')
      .bind('6.6.6.6', changed.id)
      .run()
    await env.DB.prepare('DELETE FROM security_log WHERE user_id = ? AND sequence = 3').bind(thinned.id).run()
    expect((await changed.browser.get(`${log}/verification`)).body).toMatchObject({
      isIntact: false,
      brokenAt: 2,
    })
    expect((await thinned.browser.get(`${log}/verification`)).body).toMatchObject({
      isIntact: false,
      brokenAt: 4,
    })
  })
})
