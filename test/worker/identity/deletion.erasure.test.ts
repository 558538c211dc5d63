import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { days, minutes } from '../../../worker/kit/duration'
import { browserLike } from '../../support/browser/browser-like'
import { fateOf, keepingSecret, kindsPostedTo, leave, leaver, loggedOf } from '../../support/browser/leaver'
import { at, noon, signIn } from '../../support/browser/two-step'
import { postedTo, tick } from '../../support/world/mailbox'
import { settings, someone } from '../../support/world/people'
import { maintainerWith, organizationWith, rows, superAdmin } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
/** Lets the grace pass, and the clock's jobs run. */
const pass = async (milliseconds = days(14)) => {
  at(milliseconds)
  await tick()
}

describe('when the grace is over', () => {
  test('the account is erased, not a moment before, and a receipt goes to its address', async () => {
    const eva = await leaver()
    await pass(days(14) - 1)
    expect((await fateOf(eva)).isGone).toBe(false)
    await pass()
    expect(await fateOf(eva)).toEqual({ due: null, isGone: true })
    expect(await kindsPostedTo(eva.email)).toEqual(['deletion.done'])
    expect(await rows('SELECT email, name, email_key FROM user WHERE id = ?', eva.id)).toEqual([
      { email: 'DELETED', name: 'DELETED', email_key: null },
    ])
    expect(await signIn(browserLike(), eva.email)).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    })
  })
  test('the address is free for a new account with a new id', async () => {
    const eva = await leaver()
    await pass()
    const root = await superAdmin()
    const maintainer = await maintainerWith(root)
    const { body } = await root.post(`/manage/maintainers/${maintainer}/users`, { email: eva.email })
    expect(body).toMatchObject({ name: '', email: eva.email })
    expect(body.id).not.toBe(eva.id)
  })
  test('the link that would have kept it is worth nothing', async () => {
    const eva = await leaver()
    const secret = await keepingSecret(eva.email)
    await pass()
    expect((await browserLike().post('/api/auth/cancel-deletion', { secret })).status).toBe(404)
  })
  test('signing in and erasing at once: one of them wins, and it is whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      at(0)
      const eva = await leaver()
      at(days(14))
      const [answer] = await Promise.all([signIn(browserLike(), eva.email), tick()])
      const { isGone } = await fateOf(eva)
      expect([answer.status, isGone]).toEqual(isGone ? [401, true] : [200, false])
      expect(await rows('SELECT 1 FROM session WHERE user_id = ?', eva.id)).toHaveLength(isGone ? 0 : 1)
    }
  })
  test('two clocks erase it once', async () => {
    const eva = await leaver()
    at(days(14))
    await Promise.all([tick(), tick(), tick()])
    expect(await kindsPostedTo(eva.email)).toEqual(['deletion.done'])
  })
})

describe('an account that somebody has come to depend on', () => {
  test('is put off for a week and its person told, who is the last; then it goes', async () => {
    const [eva, adam] = [await someone(), await someone()]
    const organization = await organizationWith([eva, adam], { name: 'Acme' })
    await leave(eva)
    const members = `/manage/organizations/${organization}/users`
    expect((await (await superAdmin()).delete(`${members}/${adam.id}`)).status).toBe(204)
    await pass()
    expect(await fateOf(eva)).toEqual({ due: noon + days(21), isGone: false })
    expect(await kindsPostedTo(eva.email)).toEqual(['deletion.put-off', 'deletion.asked'])
    const [mail] = await postedTo(eva.email)
    expect(mail?.data).toMatchObject({ units: 'Acme', due: noon + days(21) })
    await pass(days(15))
    expect(await kindsPostedTo(eva.email)).toHaveLength(2)
    expect((await (await superAdmin()).post(members, { email: adam.email })).status).toBe(201)
    await pass(days(21))
    expect(await loggedOf(eva)).toEqual(['deletion.asked', 'deletion.put-off', 'account.deleted'])
    expect((await fateOf(eva)).isGone).toBe(true)
  })
  test('can be kept by the link of that mail', async () => {
    const eva = await leaver()
    await organizationWith([eva])
    await pass()
    const cancel = (await postedTo(eva.email))[0]?.data.cancel ?? ''
    const secret = await linkSecret(settings.key, 'cancel-deletion', cancel)
    expect((await browserLike().post('/api/auth/cancel-deletion', { secret })).status).toBe(200)
    expect(await fateOf(eva)).toEqual({ due: null, isGone: false })
  })
  test('of twenty members who leave at once, one stays', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => someone()))
    const organization = await organizationWith(people)
    for (const one of people) expect((await leave(one)).status).toBe(200)
    at(days(14))
    await Promise.all([tick(), tick()])
    at(days(14) + minutes(1))
    await tick()
    const [left, ...more] = await rows<{ id: number }>(
      'SELECT user_id AS id FROM organization_member WHERE organization_id = ?',
      organization,
    )
    expect(more).toEqual([])
    const fates = await Promise.all(people.map(fateOf))
    expect(fates.filter(({ isGone }) => !isGone)).toHaveLength(1)
    expect(await fateOf({ id: left?.id ?? 0 })).toMatchObject({ isGone: false, due: expect.any(Number) })
  })
  test('and no more than twenty go in one run, the others in the next', async () => {
    const people = await Promise.all(Array.from({ length: 23 }, () => leaver()))
    await pass()
    const gone = async () => (await Promise.all(people.map(fateOf))).filter(({ isGone }) => isGone).length
    expect(await gone()).toBe(20)
    await tick()
    expect(await gone()).toBe(23)
  })
})
