import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { hours, minutes } from '../../../worker/kit/duration'
import {
  type Authenticator,
  addSecurityKey,
  authenticator,
  registerPasskey,
  signInWith,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { addTotp, at, pendingFor } from '../../support/browser/two-step'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person, signedInAs } from '../../support/world/people'

afterEach(() => {
  vi.useRealTimers()
})
const newPassword = 'granite tulip ninety sails'
const thiefsPassword = 'marble otter seventeen kites'

/** What the intruder holds. */
type Loot = {
  readonly browsers: BrowserLike[]
  readonly keys: Authenticator[]
  readonly tokens: string[]
  readonly links: { readonly path: string; readonly secret: string }[]
  password: string
}
/** Whose account it is, as the intruder sees it: from a session that has just been confirmed. */
type Break = {
  readonly id: number
  readonly email: string
  readonly browser: BrowserLike
  readonly loot: Loot
}

const factorsIn = async (browser: BrowserLike) =>
  (await browser.get('/api/account/factors')).body as {
    mfaEnabled: boolean
    passkeys: { id: number }[]
    securityKeys: { id: number }[]
    totp: object | null
  }
let addresses = 0

/** Everything that somebody can do who is in an account. */
const acts: Readonly<Record<string, (of: Break) => Promise<unknown>>> = {
  'adds a passkey': async ({ browser, loot }) => {
    const device = authenticator()
    await registerPasskey(browser, device)
    loot.keys.push(device)
  },
  'adds a security key': async ({ browser }) =>
    addSecurityKey(browser, authenticator({ stateless: true, verifies: false }), 'spare'),
  'sets up an authenticator app': ({ browser }) => addTotp(browser),
  'begins another one': ({ browser }) => browser.post('/api/account/totp'),
  'turns the app off': ({ browser }) => browser.delete('/api/account/totp'),
  'removes the passkeys': async ({ browser }) => {
    for (const { id } of (await factorsIn(browser)).passkeys)
      await browser.delete(`/api/account/passkeys/${id}`)
  },
  'makes new recovery codes': ({ browser }) => browser.post('/api/account/recovery-codes'),
  'changes the password': async ({ browser, loot }) => {
    const change = { currentPassword: loot.password, newPassword: thiefsPassword, signOutOthers: false }
    if ((await browser.put('/api/account/password', change)).status === 200) loot.password = thiefsPassword
  },
  'makes tokens': async ({ browser, loot }) => {
    for (const wanted of [{ kind: 'management' }, { kind: 'personal', scopes: ['account:write'] }]) {
      const made = await browser.post('/api/account/tokens', {
        ...wanted,
        name: 'mine',
        expiresInSeconds: 86_400,
      })
      expect(made.status).toBe(201)
      loot.tokens.push((made.body as { token: string }).token)
    }
  },
  'changes the address': async ({ browser, loot }) => {
    addresses += 1
    const email = `thief-${addresses}-${Date.now()}@example.com`
    await browser.put('/api/account/email-address', { email })
    const secret = await secretMailedTo(email, 'email-addresses.verify-email', 'verify-email')
    await browserLike().post('/api/auth/verify-email', { secret })
    await browserLike().post('/api/auth/forgot-password', { email })
    const mailed = (await postedTo(email)).some(({ kind }) => kind === 'passwords.reset-password')
    if (!mailed) return
    const reset = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
    loot.links.push({ path: '/api/auth/reset-password', secret: reset })
  },
  'asks for another address': async ({ browser, loot }) => {
    addresses += 1
    const email = `thief-${addresses}-${Date.now()}@example.com`
    await browser.put('/api/account/email-address', { email })
    const secret = await secretMailedTo(email, 'email-addresses.verify-email', 'verify-email')
    loot.links.push({ path: '/api/auth/verify-email', secret })
  },
  'begins a sign-in': async ({ email, loot }) => {
    loot.browsers.push(await pendingFor(email))
  },
  'asks for the deletion of the account': ({ browser }) => browser.put('/api/account/deletion'),
}
const actNames = Object.keys(acts)

async function act(who: { id: number; email: string }, loot: Loot, name: string) {
  const browser = await signedInAs(who)
  loot.browsers.push(browser)
  await acts[name]?.({ ...who, browser, loot })
}

/** What the owner had for longer than a recovery reaches back. */
async function ownerWith(has: { readonly passkey: boolean; readonly app: boolean }) {
  at(0)
  const who = await person()
  const browser = await signedInAs(who)
  const passkey = has.passkey ? authenticator() : null
  if (passkey) await registerPasskey(browser, passkey)
  const app = has.app ? await addTotp(browser) : null
  return { ...who, passkey, app }
}

const namesAmong = (names: readonly string[]) => fc.array(fc.constantFrom(...names), { maxLength: 4 })
const breakIn = fc.record({
  passkey: fc.boolean(),
  app: fc.boolean(),
  // Once the address is another, what comes after is mailed there: the link that undoes that is the way back.
  before: namesAmong(actNames.filter((name) => name !== 'changes the address')),
  after: namesAmong(actNames),
})

test('nothing that an intruder did opens the account, and all that the owner had still does', async () => {
  await fc.assert(
    fc.asyncProperty(breakIn, async ({ passkey, app, before, after }) => {
      const owner = await ownerWith({ passkey, app })
      const loot: Loot = { browsers: [], keys: [], tokens: [], links: [], password: goodPassword }
      const event = hours(100)
      for (const [turn, name] of [...before, 'makes tokens', ...after].entries()) {
        at(turn < before.length ? event - hours(71) + turn * minutes(10) : event + turn * minutes(5))
        await act(owner, loot, name)
      }
      at(event + hours(2))
      await recovers(owner, after.includes('changes the address'))
      await nothingOpens(loot)
      await ownerIsBack(owner)
    }),
    { numRuns: 25, seed: 20_261_201, endOnFailure: true },
  )
})

type Owner = Awaited<ReturnType<typeof ownerWith>>

/** The owner reads a mail, looks at what will happen, and presses the button. */
async function recovers(owner: Owner, isMoved: boolean) {
  const [path, secret] = isMoved
    ? [
        '/api/auth/undo-email',
        await secretMailedTo(owner.email, 'email-addresses.email-changed', 'undo-email'),
      ]
    : ['/api/auth/not-me', await secretMailedTo(owner.email, 'tokens.created', 'not-me')]
  const plan = (await browserLike().post('/api/auth/recovery-plan', { secret })).body as {
    email: string
    stays: { kind: string }[]
    comesBack: { kind: string }[]
    twoStep: boolean
  }
  const had = [...(owner.passkey ? ['passkey'] : []), ...(owner.app ? ['recovery-code', 'totp'] : [])]
  expect([...plan.stays, ...plan.comesBack].map(({ kind }) => kind).sort()).toEqual(had)
  expect([plan.email, plan.twoStep]).toEqual([owner.email, owner.app !== null])
  expect((await browserLike().post(path, { secret })).status).toBe(200)
}

async function nothingOpens({ browsers, keys, tokens, links }: Loot) {
  for (const browser of browsers) {
    expect((await browser.get('/api/account')).status).toBe(401)
    expect((await browser.post('/api/auth/second-step/totp', { code: '000000' })).status).not.toBe(200)
  }
  for (const key of keys) expect((await signInWith(browserLike(), key)).status).toBe(401)
  for (const token of tokens)
    for (const path of ['/manage/tokens/verify', '/api/v14/user']) {
      const answer = await browserLike().get(path, { authorization: `Bearer ${token}` })
      expect([path, answer.status]).toEqual([path, 401])
    }
  for (const { path, secret } of links) {
    const answer = await browserLike().post(
      path,
      path.endsWith('reset-password') ? { secret, password: thiefsPassword } : { secret },
    )
    expect([path, answer.status]).toEqual([path, 410])
  }
}

async function ownerIsBack({ email, passkey, app }: Owner) {
  if (passkey) expect((await signInWith(browserLike(), passkey)).status).toBe(200)
  const secret = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  const reset = { secret, password: newPassword }
  const browser = browserLike()
  if (!app) {
    expect((await browser.post('/api/auth/reset-password', reset)).status).toBe(200)
    expect((await browser.post('/api/auth/sign-in', { email, password: newPassword })).body).toMatchObject({
      next: 'signed-in',
    })
    return
  }
  const alone = await browser.post('/api/auth/reset-password', reset)
  expect(alone.body).toMatchObject({ code: 'second-step-required' })
  const secondStep = { way: 'recovery-code', code: app.codes[0] }
  expect((await browser.post('/api/auth/reset-password', { ...reset, secondStep })).status).toBe(200)
  await browser.post('/api/auth/sign-in', { email, password: newPassword })
  expect((await browser.post('/api/auth/second-step/totp', { code: app.code() })).status).toBe(200)
}
