import { describe, expect, test } from 'vitest'
import { browserLike, cost } from '../../support/browser/browser-like'
import { fetchApp } from '../../support/world/app'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person, signedInAs, someone } from '../../support/world/people'
import { atOnce, inRounds, racers } from '../../support/world/race'

const kindsPostedTo = async (email: string) => (await postedTo(email)).map((mail) => mail.kind)

describe('my account', () => {
  test('is read in one trip of at most four statements', async () => {
    const { browser, email, name } = await someone()
    const answer = await browser.get('/api/account')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      email,
      name,
      theme: 'system',
      language: null,
      password: { isSet: true },
      emailChange: null,
    })
    expect(cost(answer).calls).toBe(1)
    expect(cost(answer).statements).toBeLessThanOrEqual(4)
  })
  test('is nobody else’s, and a stranger costs no trip', async () => {
    const answer = await browserLike().get('/api/account')
    expect(answer.status).toBe(401)
    expect(cost(answer).calls).toBe(0)
  })
  test('changes name, language, theme and time zone in one trip', async () => {
    const { browser } = await someone()
    const change = { name: ' Žofie 🌿 ', language: 'cs', theme: 'dark', timeZone: 'Europe/Prague' }
    const answer = await browser.patch('/api/account', change)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ ...change, name: 'Žofie 🌿' })
    expect(cost(answer).calls).toBe(1)
    expect((await browser.get('/api/account')).body).toMatchObject({ name: 'Žofie 🌿' })
  })
  test('keeps what is not named, and takes an empty change', async () => {
    const { browser, name } = await someone()
    expect((await browser.patch('/api/account', {})).body).toMatchObject({ name })
  })
  test.each([
    [{ name: '' }, '/name', 'required'],
    [{ name: '   ' }, '/name', 'too-short'],
    [{ name: 'x'.repeat(256) }, '/name', 'too-long'],
    [{ name: 7 }, '/name', 'wrong-type'],
    [{ name: 'a\0b' }, '/name', 'not-well-formed'],
    [{ name: '\ud800' }, '/name', 'not-well-formed'],
    [{ theme: 'pink' }, '/theme', 'not-an-option'],
    [{ timeZone: 'Mars/Base' }, '/timeZone', 'not-an-option'],
    [{ isSuperAdmin: true }, '/isSuperAdmin', 'unknown-field'],
    [{ email: 'other@example.com' }, '/email', 'unknown-field'],
  ])('refuses %j, pointing at the field', async (change, pointer, code) => {
    const { browser } = await someone()
    const answer = await browser.patch('/api/account', change)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ code: 'invalid-input', errors: [{ pointer, code }] })
  })
})

describe('a change', () => {
  test('from another site is refused', async () => {
    const { browser } = await someone()
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]
    for (const headers of foreign)
      expect((await browser.patch('/api/account', { name: 'Mallory' }, headers)).body).toMatchObject({
        code: 'cross-site',
      })
  })
  test('without the CSRF token, with a forged one, or with that of another session is refused', async () => {
    const { browser, name } = await someone()
    const other = (await (await someone()).browser.get('/api/account')).body as { csrfToken: string }
    for (const token of ['', '1.x', other.csrfToken]) {
      const answer = await browser.patch('/api/account', { name: 'Mallory' }, { 'x-csrf-token': token })
      expect(answer.status).toBe(403)
      expect(answer.body).toMatchObject({ code: 'stale-page' })
    }
    expect((await browser.get('/api/account')).body).toMatchObject({ name })
  })
  test('with a cookie but no word of where it comes from is refused', async () => {
    const { browser } = await someone()
    const cookie = `__Host-session=${browser.jar.get('__Host-session')}`
    const answer = await fetchApp('/api/account', {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(answer.status).toBe(403)
  })
})

describe('bad bodies', () => {
  test.each([
    ['{"name":', 'application/json', 400, 'body-not-json'],
    ['[]', 'application/json', 400, 'body-not-json'],
    ['"x"', 'application/json', 400, 'body-not-json'],
    ['name=x', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    [`{"name":"${'x'.repeat(70_000)}"}`, 'application/json', 413, 'body-too-large'],
  ])('%s as %s answers %i', async (body, type, status, code) => {
    const { browser } = await someone()
    const answer = await browser.patch('/api/account', body, { 'content-type': type })
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ code })
  })
  test('are not looked at before the caller is known', async () => {
    expect((await browserLike().patch('/api/account', '{"name":')).status).toBe(401)
  })
})

describe('signing up', () => {
  test('writes in the language of the browser that asks, once activated in its owner’s', async () => {
    const browser = browserLike()
    const email = 'speaker@example.com'
    await browser.post(
      '/api/auth/sign-up',
      { email, name: 'Speaker' },
      { 'accept-language': 'cs-CZ,cs;q=0.9,en;q=0.8' },
    )
    expect(await postedTo(email)).toMatchObject([{ language: 'cs' }])
    const secret = await secretMailedTo(email, 'accounts.activate', 'activate')
    await browser.post(
      '/api/auth/activate',
      { secret, name: 'Speaker', password: goodPassword },
      { 'accept-language': 'ar' },
    )
    expect((await browser.get('/api/account')).body).toMatchObject({ language: 'ar' })
  })
  test('mails a link that activates the account, with name and password, and signs in', async () => {
    const email = 'newcomer@example.com'
    const browser = browserLike()
    expect((await browser.post('/api/auth/sign-up', { email, name: 'New Comer' })).status).toBe(202)
    const secret = await secretMailedTo(email, 'accounts.activate', 'activate')
    expect((await browser.post('/api/auth/links', { secret })).body).toEqual({
      purpose: 'activate',
      email,
      newEmail: null,
      name: 'New Comer',
      tokens: [],
    })
    const activated = await browser.post('/api/auth/activate', {
      secret,
      name: 'Newcomer',
      password: goodPassword,
    })
    expect(activated.status).toBe(201)
    expect(cost(activated).calls).toBe(2)
    expect((await browser.get('/api/account')).body).toMatchObject({ email, name: 'Newcomer' })
    expect(
      (await browser.post('/api/auth/activate', { secret, name: 'Again', password: goodPassword })).body,
    ).toMatchObject({
      code: 'link-used',
    })
  })
  test('says the same of a known address, with the same work, and tells its owner by mail', async () => {
    const { email } = await person()
    const known = await browserLike().post('/api/auth/sign-up', {
      email: email.toUpperCase(),
      name: 'Mallory',
    })
    const unknown = await browserLike().post('/api/auth/sign-up', {
      email: 'fresh@example.com',
      name: 'Fresh',
    })
    expect([known.status, known.body, cost(known)]).toEqual([unknown.status, unknown.body, cost(unknown)])
    expect(await kindsPostedTo(email)).toEqual(['accounts.account-exists'])
  })
  test('again makes the older link useless, and fills nobody’s mailbox', async () => {
    const email = 'impatient@example.com'
    const browser = browserLike()
    await browser.post('/api/auth/sign-up', { email, name: 'A' })
    const first = await secretMailedTo(email, 'accounts.activate', 'activate')
    for (let again = 0; again < 9; again += 1) await browser.post('/api/auth/sign-up', { email, name: 'A' })
    expect((await browser.post('/api/auth/links', { secret: first })).body).toMatchObject({
      code: 'link-superseded',
    })
    expect(await kindsPostedTo(email)).toHaveLength(5)
  })
  test('refuses a common password and one that holds the name, and the link still works', async () => {
    const email = 'careless@example.com'
    const browser = browserLike()
    await browser.post('/api/auth/sign-up', { email, name: 'Care Less' })
    const secret = await secretMailedTo(email, 'accounts.activate', 'activate')
    for (const password of ['passwordpassword', 'careless careless careless']) {
      const answer = await browser.post('/api/auth/activate', { secret, name: 'Care Less', password })
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ errors: [{ pointer: '/password' }] })
    }
    expect(
      (await browser.post('/api/auth/activate', { secret, name: 'Care Less', password: goodPassword }))
        .status,
    ).toBe(201)
  })
  test('of twenty activations at once, one wins', inRounds, async () => {
    const email = `${crypto.randomUUID()}@example.com`
    await browserLike().post('/api/auth/sign-up', { email, name: 'Racer' })
    const secret = await secretMailedTo(email, 'accounts.activate', 'activate')
    const answers = await atOnce(() =>
      browserLike().post('/api/auth/activate', { secret, name: 'Racer', password: goodPassword }),
    )
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 410)).toHaveLength(racers - 1)
  })
})

test('a mangled link is not valid, whatever it is used for', async () => {
  const browser = browserLike()
  const paths = ['links', 'verify-email', 'undo-email', 'not-me']
  for (const path of paths)
    expect((await browser.post(`/api/auth/${path}`, { secret: 'mangled' })).status, path).toBe(404)
  expect(
    (await browser.post('/api/auth/activate', { secret: 'mangled', name: 'X', password: goodPassword }))
      .status,
  ).toBe(404)
})

test('a person who is disabled is out at the next request', async () => {
  const who = await person({ isDisabled: true })
  expect((await (await signedInAs(who)).get('/api/account')).status).toBe(401)
})
