import { afterEach, expect, test, vi } from 'vitest'
import { browserLike } from '../support/browser/browser-like'
import { addTotp } from '../support/browser/two-step'
import { allRows } from '../support/world/allRows'
import { bearer, personalOf } from '../support/world/credentials'
import { secretMailedTo } from '../support/world/mailbox'
import { goodPassword, settings, someone } from '../support/world/people'
import { projectWith, tokenOf } from '../support/world/world'

afterEach(() => {
  vi.restoreAllMocks()
})

const password = 'seven copper lanterns under a bridge'
/** A life with every secret there is: each once given or shown, and used. */
async function livedThrough() {
  const email = 'secretive@example.com'
  const browser = browserLike()
  await browser.post('/api/auth/sign-up', { email, name: 'New Comer' })
  const activation = await secretMailedTo(email, 'accounts.activate', 'activate')
  await browser.post('/api/auth/activate', { secret: activation, name: 'New Comer', password: goodPassword })
  await browser.get('/api/account')
  const [first, device] = [browser.jar.get('__Host-session'), browser.jar.get('__Host-device')]
  const app = await addTotp(browser)
  const { id } = (await browser.get('/api/account')).body as { id: number }
  const personal = await personalOf({ id, email, name: 'New Comer', browser }, 'account:read')
  await bearer(personal).get('/api/account')
  const stranger = browserLike()
  await stranger.post('/api/auth/sign-in', { email, password: 'a guess that is quite wrong' })
  await stranger.post('/api/auth/forgot-password', { email })
  const reset = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  await stranger.post('/api/auth/reset-password', {
    secret: reset,
    password,
    secondStep: { way: 'recovery-code', code: app.codes[0] },
  })
  await stranger.post('/api/auth/sign-in', { email, password })
  const pending = stranger.jar.get('__Host-pending')
  await stranger.post('/api/auth/second-step/recovery-code', { code: app.codes[1] })
  await stranger.post('/api/auth/passkey/challenge')
  const last = [stranger.jar.get('__Host-session'), stranger.jar.get('__Host-challenge')]
  return [
    goodPassword,
    password,
    'a guess that is quite wrong',
    activation,
    first,
    device,
    app.secret,
    ...app.codes,
    personal,
    reset,
    pending,
    ...last,
  ]
}
/** The same of tokens that are made for a unit. */
async function tokensMade() {
  const root = await someone({ isSuperAdmin: true })
  const management = await tokenOf(root.id)
  const project = await projectWith([[root, 'admin']])
  const { body } = await bearer(management).post(`/manage/projects/${project}/tokens`, { description: 'x' })
  const made = await bearer(management).post('/manage/current-user/session-token')
  return [management, body.token as string, made.body.token as string]
}

test('no secret lies in a row, in KV or in a log, whatever was done with it', async () => {
  const logged: unknown[] = []
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => {
      logged.push(said)
    })
  const secrets = [
    ...(await livedThrough()),
    ...(await tokensMade()),
    settings.key,
    ...settings.peppers.map(({ key }) => key),
  ]
  const [kept, log] = [await allRows(), JSON.stringify(logged)]
  for (const secret of secrets) {
    expect(String(secret).length, String(secret)).toBeGreaterThan(5)
    // An authenticator's key and recovery codes are shown in groups.
    for (const form of [String(secret), String(secret).replaceAll(/[\s-]/g, '')]) {
      expect([form, kept.includes(form)]).toEqual([form, false])
      expect([form, log.includes(form)]).toEqual([form, false])
    }
  }
  expect(logged.length).toBeGreaterThan(10)
})
