import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hours, minutes } from '../../../worker/kit/duration'
import { type Answer, browserLike, cost } from '../../support/browser/browser-like'
import { argon2RunsOf } from '../../support/http/argon2Runs'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person, signedInAs, someone } from '../../support/world/people'
import { atOnce, inRounds, theRest } from '../../support/world/race'

const otherPassword = 'marble otter seventeen kites'
const forget = (email: string) => browserLike().post('/api/auth/forgot-password', { email })
const reset = (secret: string, password = otherPassword) =>
  browserLike().post('/api/auth/reset-password', { secret, password })
const signIn = (email: string, password: string) =>
  browserLike().post('/api/auth/sign-in', { email, password })
const mailedSecret = (email: string) => secretMailedTo(email, 'passwords.reset-password', 'reset-password')
async function forgotten(email: string) {
  expect((await forget(email)).status).toBe(202)
  return mailedSecret(email)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

test('a forgotten password is replaced by the mailed link', async () => {
  const { email } = await person()
  expect(await reset(await forgotten(email))).toMatchObject({ status: 200, body: {} })
  expect((await signIn(email, otherPassword)).status).toBe(200)
  expect((await signIn(email, goodPassword)).status).toBe(401)
})
test('finds the account however the address is typed', async () => {
  const { email } = await person()
  await forget(`  ${email.toUpperCase()} `)
  expect((await reset(await mailedSecret(email))).status).toBe(200)
})
test('a reset ends all sessions', async () => {
  const who = await someone()
  const other = await signedInAs(who)
  await reset(await forgotten(who.email))
  expect((await who.browser.get('/api/account')).status).toBe(401)
  expect((await other.get('/api/account')).status).toBe(401)
})
test('a reset is told by mail and stands in the security log', async () => {
  const { id, email } = await person()
  await reset(await forgotten(email))
  expect((await postedTo(email)).map(({ kind }) => kind)).toEqual([
    'passwords.password-reset-done',
    'passwords.reset-password',
  ])
  const log = await (await signedInAs({ id })).get('/api/account/security-log')
  expect((log.body as { kind: string }[]).map(({ kind }) => kind)).toEqual([
    'password.reset',
    'password.reset-requested',
  ])
})
test('a reset opens an account that too many failures have stopped', async () => {
  const { email } = await person()
  for (let attempt = 1; attempt <= 5; attempt += 1) await signIn(email, 'wrong')
  expect((await signIn(email, goodPassword)).status).toBe(429)
  await reset(await forgotten(email))
  expect((await signIn(email, otherPassword)).status).toBe(200)
})
test('a link works once', async () => {
  const secret = await forgotten((await person()).email)
  expect((await reset(secret)).status).toBe(200)
  expect(await reset(secret, 'granite tulip ninety sails')).toMatchObject({
    status: 410,
    body: { code: 'link-used' },
  })
})
test('of twenty at once on one link one wins, and its password is the one that works', inRounds, async () => {
  const { email } = await person()
  const secret = await forgotten(email)
  const wanted = (at: number) => `marble otter number ${at} kites`
  const answers = await atOnce((at) => reset(secret, wanted(at)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...theRest(410)])
  expect((await signIn(email, wanted(answers.findIndex(({ status }) => status === 200)))).status).toBe(200)
})
test('looking at a link, as mail scanners do, uses nothing up', async () => {
  const { email, name } = await person()
  const secret = await forgotten(email)
  for (let look = 1; look <= 3; look += 1)
    expect(await browserLike().post('/api/auth/links', { secret })).toMatchObject({
      status: 200,
      body: { purpose: 'reset-password', email, name },
    })
  expect((await reset(secret)).status).toBe(200)
})
test('only the newest link works', async () => {
  const { email } = await person()
  const first = await forgotten(email)
  const second = await forgotten(email)
  expect(await reset(first)).toMatchObject({ status: 410, body: { code: 'link-superseded' } })
  expect((await reset(second)).status).toBe(200)
})
test('a link is good for an hour', async () => {
  const [one, other] = [await forgotten((await person()).email), await forgotten((await person()).email)]
  later(minutes(60) - 1)
  expect((await reset(one)).status).toBe(200)
  later(1)
  expect(await reset(other)).toMatchObject({ status: 410, body: { code: 'link-expired' } })
})
test('a link of another purpose, a mangled one and an invented one open nothing', async () => {
  const { email, browser } = await someone()
  await browser.put('/api/account/password', { currentPassword: goodPassword, newPassword: otherPassword })
  const notMe = await secretMailedTo(email, 'passwords.password-changed', 'not-me')
  const secret = await forgotten(email)
  for (const foreign of [
    notMe,
    secret.slice(1),
    `${secret}A`,
    secret.toLowerCase(),
    'A'.repeat(43),
    "' OR 1=1 --",
  ])
    expect(await reset(foreign)).toMatchObject({ status: 404, body: { code: 'link-not-valid' } })
  expect((await reset(secret)).status).toBe(200)
})
test('a weak new password leaves the link as it was', async () => {
  const { email } = await person({ name: 'Bartholomew' })
  const secret = await forgotten(email)
  expect(await reset(secret, 'bartholomew sings')).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/password', code: 'password-personal' }] },
  })
  expect((await reset(secret)).status).toBe(200)
})
test('a change of the password ends the reset links', async () => {
  const { email, browser } = await someone()
  const secret = await forgotten(email)
  await browser.put('/api/account/password', { currentPassword: goodPassword, newPassword: otherPassword })
  expect(await reset(secret)).toMatchObject({ body: { code: 'link-used' } })
})
test('no more than five mails an hour fill a mailbox, and the newest link goes on working', async () => {
  const { email } = await person()
  for (let request = 1; request <= 7; request += 1) expect((await forget(email)).status).toBe(202)
  expect(await postedTo(email)).toHaveLength(5)
  expect((await reset(await mailedSecret(email))).status).toBe(200)
  later(hours(1))
  await forget(email)
  expect((await postedTo(email)).filter(({ kind }) => kind === 'passwords.reset-password')).toHaveLength(6)
})
test('a disabled account gets no mail', async () => {
  const { email } = await person({ isDisabled: true })
  expect((await forget(email)).status).toBe(202)
  expect(await postedTo(email)).toEqual([])
})

const told = ({ status, body, headers }: Answer) => ({
  status,
  body,
  names: [...headers.keys()].sort(),
  length: headers.get('content-length'),
})
test('says the same to a stranger whether the address has an account or not, by the same work', async () => {
  const { email } = await person()
  const disabled = await person({ isDisabled: true })
  const known = await forget(email)
  for (const other of ['nobody@example.com', disabled.email]) {
    const answer = await forget(other)
    expect(told(answer)).toEqual(told(known))
    expect(cost(answer)).toEqual(cost(known))
  }
  expect(cost(known).calls).toBe(1)
})
test('keeps no row for an address without an account', async () => {
  const count = async () =>
    await env.DB.prepare(
      `SELECT (SELECT count(*) FROM one_time_link) + (SELECT count(*)
        FROM outbox) + (SELECT count(*) FROM security_log) AS n`,
    ).first('n')
  const before = await count()
  await forget('nobody-at-all@example.com')
  expect(await count()).toBe(before)
})
test('a reset takes two trips and one hash; a link that opens nothing takes one trip and none', async () => {
  const secret = await forgotten((await person()).email)
  const right = await argon2RunsOf(async () => expect(cost(await reset(secret)).calls).toBe(2))
  const wrong = await argon2RunsOf(async () => expect(cost(await reset('A'.repeat(43))).calls).toBe(1))
  expect([right.length, wrong.length]).toEqual([1, 0])
})
test('the database holds no secret of a link', async () => {
  const { email } = await person()
  const secret = await forgotten(email)
  const rows = await env.DB.prepare(
    'SELECT l.*, o.data, o.ref FROM one_time_link l, outbox o WHERE o.recipient = ?',
  )
    .bind(email)
    .all()
  expect(JSON.stringify(rows.results)).not.toContain(secret)
})
