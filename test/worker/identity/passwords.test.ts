import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { argon2id } from '../../../worker/identity/passwords/argon2id'
import { peppered } from '../../../worker/identity/passwords/pepper'
import { writePhc } from '../../../worker/identity/passwords/phc'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { argon2RunsOf } from '../../support/http/argon2Runs'
import { postedTo } from '../../support/world/mailbox'
import { goodPassword, person, settings, signedInAs, someone } from '../../support/world/people'

const otherPassword = 'marble otter seventeen kites'
const change = (browser: BrowserLike, fields: object = {}) =>
  browser.put('/api/account/password', {
    currentPassword: goodPassword,
    newPassword: otherPassword,
    ...fields,
  })
const signIn = (email: string, password: string) =>
  browserLike().post('/api/auth/sign-in', { email, password })
const codesOf = ({ body }: { body: never }) =>
  (body as { errors: { pointer: string; code: string }[] }).errors

test('changes a password: the new one signs in, the old one does not', async () => {
  const { email, browser } = await someone()
  const answer = await change(browser)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({ changed: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
  expect(await signIn(email, otherPassword)).toMatchObject({ status: 200, body: { next: 'signed-in' } })
  expect(await signIn(email, goodPassword)).toMatchObject({
    status: 401,
    body: { code: 'wrong-credentials' },
  })
})
test('signs out the other browsers at their next click, unless told not to', async () => {
  const who = await someone()
  const other = await signedInAs(who)
  expect((await change(who.browser, { signOutOthers: false })).status).toBe(200)
  expect((await other.get('/api/account')).status).toBe(200)
  expect(
    (await change(who.browser, { currentPassword: otherPassword, newPassword: goodPassword })).status,
  ).toBe(200)
  expect((await other.get('/api/account')).status).toBe(401)
  expect((await who.browser.get('/api/account')).status).toBe(200)
})
test('gives the browser a new cookie', async () => {
  const { browser } = await someone()
  const before = browser.jar.get('__Host-session')
  const answer = await change(browser)
  expect(browser.jar.get('__Host-session')).not.toBe(before)
  expect(answer.headers.get('set-cookie')).toMatch(
    /__Host-session=[\w-]{43}; Max-Age=2\d{6}; Path=\/; HttpOnly; Secure; SameSite=Lax/,
  )
})
test('a confirmation at the same moment leaves the browser signed in', async () => {
  const { browser } = await someone()
  const answers = await Promise.all([
    browser.post('/api/account/confirm', { password: goodPassword }),
    change(browser),
  ])
  expect(answers.map(({ status }) => status)).toContain(200)
  expect(answers.filter(({ headers }) => headers.has('set-cookie'))).toHaveLength(1)
  expect((await browser.get('/api/account')).status).toBe(200)
})
test('tells the person by mail and in the security log', async () => {
  const { email, browser } = await someone()
  await change(browser)
  expect((await postedTo(email)).map(({ kind }) => kind)).toEqual(['passwords.password-changed'])
  const log = await browser.get('/api/account/security-log')
  expect((log.body as { kind: string }[])[0]).toMatchObject({
    kind: 'password.changed',
    data: { signedOutOthers: true },
  })
})
test('asks for the current password, and changes nothing without it', async () => {
  const { email, browser } = await someone()
  expect(await change(browser, { currentPassword: 'something else entirely' })).toMatchObject({
    status: 403,
    body: { code: 'wrong-password' },
  })
  expect((await signIn(email, goodPassword)).status).toBe(200)
})
test('counts wrong current passwords, and makes the sixth wait', async () => {
  const { browser } = await someone()
  for (let attempt = 1; attempt <= 5; attempt += 1)
    expect((await change(browser, { currentPassword: 'wrong' })).status).toBe(403)
  const refused = await change(browser)
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-attempts', retryAfterSeconds: 30 } })
  expect(refused.headers.get('retry-after')).toBe('30')
})
test('a thief who guesses in a stolen session keeps nobody from signing in', async () => {
  const { email, browser } = await someone()
  for (let attempt = 1; attempt <= 6; attempt += 1) await change(browser, { currentPassword: 'wrong' })
  expect((await signIn(email, goodPassword)).status).toBe(200)
})
test('weak new passwords are no failed attempts', async () => {
  const { browser } = await someone()
  for (let attempt = 1; attempt <= 6; attempt += 1)
    expect((await change(browser, { newPassword: 'short' })).status).toBe(422)
  expect((await change(browser)).status).toBe(200)
})
test('says everything that is wrong with a new password', async () => {
  const { name, browser } = await someone({ name: 'Winterbottom' })
  expect(codesOf(await change(browser, { newPassword: name }))).toEqual([
    { pointer: '/newPassword', code: 'password-too-short', detail: expect.any(String), limit: 15 },
    { pointer: '/newPassword', code: 'password-personal', detail: expect.any(String) },
  ])
  expect(codesOf(await change(browser, { newPassword: 'passwordpassword' }))).toMatchObject([
    { code: 'password-common' },
  ])
  expect(codesOf(await change(browser, { newPassword: 'ab cd ef gh ij k'.repeat(17) }))).toMatchObject([
    { code: 'password-too-long' },
  ])
  expect(codesOf(await change(browser, { newPassword: goodPassword }))).toMatchObject([
    { code: 'password-unchanged' },
  ])
})
test.each([
  'password1234567',
  'welcome123456789',
  'Dragon2024!!!!!',
  '123123iloveyou!',
  'sunshinesunshine99',
  'P@ssw0rd.20242024',
])('refuses a common password, whatever stands around it: %s', async (newPassword) => {
  const { browser } = await someone()
  const answer = await change(browser, { newPassword })
  expect(answer.status).toBe(422)
  expect(codesOf(answer)).toMatchObject([{ pointer: '/newPassword', code: 'password-common' }])
})
test.each([
  [{}, '/newPassword', 'required'],
  [{ newPassword: '' }, '/newPassword', 'required'],
  [{ newPassword: 15 }, '/newPassword', 'wrong-type'],
  [{ newPassword: 'lone \ud800 surrogate here' }, '/newPassword', 'not-well-formed'],
  [{ newPassword: 'nul \0 in the middle' }, '/newPassword', 'not-well-formed'],
  [{ newPassword: otherPassword, extra: 1 }, '/extra', 'unknown-field'],
])('refuses rubbish clearly: %j', async (fields, pointer, code) => {
  const { browser } = await someone()
  const answer = await browser.put('/api/account/password', { currentPassword: goodPassword, ...fields })
  expect(answer.status).toBe(422)
  expect(codesOf(answer)).toContainEqual(
    expect.objectContaining({ pointer, code, detail: expect.any(String) }),
  )
})
test('of ten changes at once one wins, and its password is the one that works', async () => {
  const { email, browser } = await someone()
  const wanted = Array.from({ length: 10 }, (_, at) => `marble otter number ${at} kites`)
  const answers = await Promise.all(wanted.map((newPassword) => change(browser, { newPassword })))
  const won = answers.flatMap(({ status }, at) => (status === 200 ? [wanted[at]] : []))
  expect(won).toHaveLength(1)
  expect(answers.every(({ status }) => status < 500)).toBe(true)
  expect((await signIn(email, won[0] ?? '')).status).toBe(200)
})
test('a password that was hashed more cheaply is hashed anew when it signs in', async () => {
  const { id, email } = await person()
  const kept = () =>
    env.DB.prepare('SELECT hash FROM password WHERE user_id = ?').bind(id).first<string>('hash')
  const [pepper] = settings.peppers
  if (!pepper) throw new Error('The tests have a pepper')
  const cost = { memoryKibibytes: 1024, passes: 1, lanes: 1 }
  const salt = new Uint8Array(16)
  const tag = argon2id({ password: await peppered(pepper, goodPassword), salt, cost, tagBytes: 32 })
  const cheap = writePhc({ cost, keyId: pepper.id, salt, tag })
  await env.DB.prepare('UPDATE password SET hash = ? WHERE user_id = ?').bind(cheap, id).run()
  expect((await signIn(email, 'wrong')).status).toBe(401)
  expect(await kept()).toBe(cheap)
  expect((await signIn(email, goodPassword)).status).toBe(200)
  expect(await kept()).toContain('$m=19456,t=2,p=1,')
  expect((await signIn(email, goodPassword)).status).toBe(200)
})
test('takes two trips, and hashes twice: once to check, once to keep', async () => {
  const { browser } = await someone()
  const runs = await argon2RunsOf(async () => expect(cost(await change(browser)).calls).toBe(2))
  expect(runs).toHaveLength(2)
})
test('a stranger is told to sign in, and nothing is hashed', async () => {
  const runs = await argon2RunsOf(async () => expect((await change(browserLike())).status).toBe(401))
  expect(runs).toEqual([])
})
test('a page without the CSRF token changes nothing', async () => {
  const { browser } = await someone()
  const runs = await argon2RunsOf(async () =>
    expect(
      await browser.put(
        '/api/account/password',
        { currentPassword: goodPassword, newPassword: otherPassword },
        { 'x-csrf-token': '' },
      ),
    ).toMatchObject({
      body: { code: 'stale-page' },
    }),
  )
  expect(runs).toEqual([])
})
