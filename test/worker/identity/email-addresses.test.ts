import { afterEach, describe, expect, test, vi } from 'vitest'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { hours, minutes } from '../../../worker/kit/duration'
import { maskedEmail } from '../../../worker/kit/email'
import { browserLike, cost } from '../../support/browser/browser-like'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person, settings, signedInAs, someone } from '../../support/world/people'
import { atOnce, inRounds, racers } from '../../support/world/race'

afterEach(() => {
  vi.useRealTimers()
})
const at = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time })
const confirmSecret = (email: string) => secretMailedTo(email, 'email-addresses.verify-email', 'verify-email')
const undoSecret = (email: string) => secretMailedTo(email, 'email-addresses.email-changed', 'undo-email')
const confirm = async (email: string, browser = browserLike()) =>
  browser.post('/api/auth/verify-email', { secret: await confirmSecret(email) })
let count = 0
const fresh = () => `new-${++count}@example.org`

describe('changing my address', () => {
  test('waits for the link to the new one; until then the old one is in force', async () => {
    const { browser, email } = await someone()
    const wanted = fresh()
    const asked = await browser.put('/api/account/email-address', { email: wanted })
    expect([asked.status, cost(asked).calls]).toEqual([202, 1])
    expect((await browser.get('/api/account')).body).toMatchObject({ email, emailChange: { email: wanted } })
    const confirmed = await confirm(wanted, browser)
    expect([confirmed.status, confirmed.body, cost(confirmed).calls]).toEqual([200, { email: wanted }, 1])
    expect((await browser.get('/api/account')).body).toMatchObject({ email: wanted, emailChange: null })
    expect(
      (await browserLike().post('/api/auth/sign-in', { email: wanted, password: goodPassword })).status,
    ).toBe(200)
    expect((await browserLike().post('/api/auth/sign-in', { email, password: goodPassword })).status).toBe(
      401,
    )
  })
  test('ends my other sessions and tells the old address', async () => {
    const one = await someone()
    const elsewhere = await signedInAs(one)
    const wanted = fresh()
    await one.browser.put('/api/account/email-address', { email: wanted })
    await confirm(wanted, one.browser)
    expect((await elsewhere.get('/api/account')).status).toBe(401)
    expect((await one.browser.get('/api/account')).status).toBe(200)
    expect((await postedTo(one.email))[0]).toMatchObject({ kind: 'email-addresses.email-changed' })
  })
  test('asks for a fresh proof of identity', async () => {
    at(Date.now())
    const { browser } = await someone()
    at(Date.now() + minutes(15))
    const answer = await browser.put('/api/account/email-address', { email: fresh() })
    expect([answer.status, answer.body]).toMatchObject([403, { code: 'step-up-required' }])
  })
  test('to an address that somebody has is refused, to one’s own too', async () => {
    const taken = await person()
    const { browser, email } = await someone()
    expect(
      (await browser.put('/api/account/email-address', { email: ` ${taken.email.toUpperCase()} ` })).body,
    ).toMatchObject({
      code: 'email-taken',
    })
    expect(
      (await browser.put('/api/account/email-address', { email: email.toUpperCase() })).body,
    ).toMatchObject({
      code: 'email-unchanged',
    })
  })
  test.each([
    '',
    'x',
    'a@b',
    'a b@c.de',
    'a@c..de',
    '.a@c.de',
    'a@-c.de',
    'a@c.de\r\nBcc: x@y.z',
    `${'x'.repeat(65)}@c.de`,
    '<a@c.de>',
    'a@c.de,b@c.de',
  ])('refuses %j as an address', async (email) => {
    const { browser } = await someone()
    const answer = await browser.put('/api/account/email-address', { email })
    expect(answer.body).toMatchObject({ code: 'invalid-input', errors: [{ pointer: '/email' }] })
  })
  test.each(['a+tag@c.de', 'jörg@müller.example', "o'hara@c.de", 'UPPER@Case.Example', '用户@例子.测试'])(
    'takes %j, and signs in by it',
    async (email) => {
      const { browser } = await someone()
      expect((await browser.put('/api/account/email-address', { email })).status).toBe(202)
      expect((await confirm(email)).body).toEqual({ email })
      expect(
        (
          await browserLike().post('/api/auth/sign-in', {
            email: email.normalize('NFD'),
            password: goodPassword,
          })
        ).status,
      ).toBe(200)
    },
  )
  test('can be called off, and its link is dead', async () => {
    const { browser } = await someone()
    const wanted = fresh()
    await browser.put('/api/account/email-address', { email: wanted })
    const secret = await confirmSecret(wanted)
    expect((await browser.delete('/api/account/email-address/change')).status).toBe(204)
    expect((await browser.delete('/api/account/email-address/change')).status).toBe(404)
    expect((await browser.post('/api/auth/verify-email', { secret })).body).toMatchObject({
      code: 'link-used',
    })
  })
  test('asked for again makes the former link useless', async () => {
    const { browser } = await someone()
    const [first, second] = [fresh(), fresh()]
    await browser.put('/api/account/email-address', { email: first })
    const secret = await confirmSecret(first)
    await browser.put('/api/account/email-address', { email: second })
    expect((await browser.post('/api/auth/verify-email', { secret })).status).toBe(410)
    expect((await confirm(second)).status).toBe(200)
  })
  test('lasts a day, to the millisecond', async () => {
    at(Date.now())
    const { browser } = await someone()
    const wanted = fresh()
    const asked = Date.now()
    await browser.put('/api/account/email-address', { email: wanted })
    at(asked + hours(24))
    expect((await confirm(wanted)).body).toMatchObject({ code: 'link-expired' })
    at(asked + hours(24) - 1)
    expect((await confirm(wanted)).status).toBe(200)
  })
  test(
    'of twenty people at once who want one address one wins, the others hear that it is taken',
    inRounds,
    async () => {
      const wanted = fresh()
      const people = await atOnce(() => someone())
      for (const one of people)
        expect((await one.browser.put('/api/account/email-address', { email: wanted })).status).toBe(202)
      const secrets = await Promise.all((await postedTo(wanted)).map(async (mail) => mail.data.link ?? ''))
      expect(new Set(secrets).size).toBe(racers)
      const answers = await Promise.all(
        secrets.map(async (ref) =>
          browserLike().post('/api/auth/verify-email', {
            secret: await linkSecret(settings.key, 'verify-email', ref),
          }),
        ),
      )
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
      expect(
        answers.filter((answer) => (answer.body as { code?: string }).code === 'email-taken'),
      ).toHaveLength(racers - 1)
    },
  )
})

describe('taking a change back', () => {
  test('brings the old address back for 72 hours, ends all sessions and starts recovery', async () => {
    const { browser, email } = await someone()
    const wanted = fresh()
    await browser.put('/api/account/email-address', { email: wanted })
    await confirm(wanted, browser)
    const secret = await undoSecret(email)
    expect((await browserLike().post('/api/auth/links', { secret })).body).toMatchObject({
      purpose: 'undo-email',
      email,
      newEmail: maskedEmail(wanted),
    })
    const undone = await browserLike().post('/api/auth/undo-email', { secret })
    expect([undone.status, undone.body, cost(undone).calls]).toEqual([200, { email }, 1])
    expect((await browser.get('/api/account')).status).toBe(401)
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'passwords.reset-password',
      data: { reason: 'recovery' },
    })
    expect((await browserLike().post('/api/auth/undo-email', { secret })).body).toMatchObject({
      code: 'link-used',
    })
  })
  test('works even when somebody signs up with the old address meanwhile', async () => {
    const { browser, email } = await someone()
    const wanted = fresh()
    await browser.put('/api/account/email-address', { email: wanted })
    await confirm(wanted, browser)
    const thief = await someone()
    await browserLike().post('/api/auth/sign-up', { email, name: 'Thief' })
    expect((await thief.browser.put('/api/account/email-address', { email })).body).toMatchObject({
      code: 'email-taken',
    })
    expect(
      (await browserLike().post('/api/auth/undo-email', { secret: await undoSecret(email) })).body,
    ).toEqual({ email })
  })
  test('is over after 72 hours; then the old address is free', async () => {
    at(Date.now())
    const { browser, email } = await someone()
    const wanted = fresh()
    await browser.put('/api/account/email-address', { email: wanted })
    await confirm(wanted, browser)
    const secret = await undoSecret(email)
    at(Date.now() + hours(72))
    expect((await browserLike().post('/api/auth/undo-email', { secret })).body).toMatchObject({
      code: 'link-expired',
    })
    await browserLike().post('/api/auth/sign-up', { email, name: 'Next' })
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'accounts.activate' })
  })
  test('of the first change beats a second one', async () => {
    const { browser, email } = await someone()
    const [second, third] = [fresh(), fresh()]
    for (const wanted of [second, third]) {
      await browser.put('/api/account/email-address', { email: wanted })
      await confirm(wanted, browser)
    }
    const later = await undoSecret(second)
    expect(
      (await browserLike().post('/api/auth/undo-email', { secret: await undoSecret(email) })).body,
    ).toEqual({ email })
    expect((await browserLike().post('/api/auth/undo-email', { secret: later })).body).toMatchObject({
      code: 'link-expired',
    })
  })
})
