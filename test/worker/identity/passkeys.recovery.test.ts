import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import {
  addSecurityKey,
  authenticator,
  registerPasskey,
  signInWith,
} from '../../support/browser/authenticator'
import { browserLike } from '../../support/browser/browser-like'
import { secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, signedInAs, someone } from '../../support/world/people'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})
/** Past what a recovery takes back. */
const later = () => vi.setSystemTime(Date.now() + hours(72) + 1)
const u2f = () => authenticator({ stateless: true, verifies: false })
/** Follows "This wasn't me" in the newest mail of a kind. */
const notMe = async (email: string, kind: string) =>
  browserLike().post('/api/auth/not-me', { secret: await secretMailedTo(email, kind, 'not-me') })
/** What somebody has afterwards. */
const factorsOf = async (who: { id: number }) =>
  (await (await signedInAs(who)).get('/api/account/factors')).body as {
    mfaEnabled: boolean
    passkeys: object[]
    securityKeys: object[]
  }

test('"This wasn’t me" about a passkey takes that one away, and leaves those from before', async () => {
  const { browser, ...who } = await someone()
  const { email, id } = who
  const [own, foreign] = [authenticator(), authenticator()]
  await registerPasskey(browser, own, 'Mine')
  later()
  await registerPasskey(await signedInAs(who), foreign, 'Not mine')
  await notMe(email, 'passkeys.added')
  expect((await factorsOf({ id })).passkeys).toMatchObject([{ name: 'Mine' }])
  expect((await signInWith(browserLike(), foreign)).status).toBe(401)
  expect((await signInWith(browserLike(), own)).status).toBe(200)
})
test('"This wasn’t me" about a sign-in takes away the passkeys that were added after it', async () => {
  const { email } = await someone()
  const [thief, foreign] = [browserLike(), authenticator()]
  await thief.post('/api/auth/sign-in', { email, password: goodPassword })
  await thief.get('/api/account')
  await registerPasskey(thief, foreign)
  await notMe(email, 'sign-in.new-sign-in')
  expect((await signInWith(browserLike(), foreign)).status).toBe(401)
})
test('"This wasn’t me" takes a security key away that was added beside another', async () => {
  const { browser, ...who } = await someone()
  const { email, id } = who
  await addSecurityKey(browser, u2f(), 'mine')
  later()
  await addSecurityKey(await signedInAs(who), u2f(), 'not mine')
  await notMe(email, 'security-keys.added')
  expect(await factorsOf({ id })).toMatchObject({ mfaEnabled: true, securityKeys: [{ name: 'mine' }] })
})
test('"This wasn’t me" turns two-step verification off that the intruder turned on', async () => {
  const { browser, email, id } = await someone()
  await addSecurityKey(browser, u2f(), 'the only one')
  await notMe(email, 'security-keys.added')
  expect(await factorsOf({ id })).toMatchObject({ mfaEnabled: false, securityKeys: [] })
})
