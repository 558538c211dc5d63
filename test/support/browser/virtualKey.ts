import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { runFirst } from './window'

/**
 * The device at hand, which keeps passkeys: it verifies its person, and its passkeys are found without a
 * name.
 */
const device = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
} as const
/** A FIDO U2F key, from before there were passkeys: it is touched, verifies nobody and keeps nothing. */
const u2f = { protocol: 'u2f', transport: 'usb', hasResidentKey: false, hasUserVerification: false } as const
/** A key for the port that asks for its PIN, and so keeps passkeys too. */
const pinKey = { ...device, transport: 'usb' } as const
const kinds = { device, u2f, pinKey } as const

/**
 * Puts a virtual authenticator to a window until the test ends; it is touched as soon as it is asked for.
 * What it holds stays in it when the page goes elsewhere.
 */
export async function plugIn(page: Page, kind: keyof typeof kinds) {
  const session = await page.context().newCDPSession(page)
  onTestFinished(() => session.detach())
  await session.send('WebAuthn.enable')
  const options = { ...kinds[kind], automaticPresenceSimulation: true }
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options })
  return {
    /** What it holds. */
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    /** From now on it knows its person, or does not: then it answers nothing that asks for it. */
    verify: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    /** Sets the counter of the one credential that it holds. */
    setCounter: async (signCount: number) => {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
      await session.send('WebAuthn.clearCredentials', { authenticatorId })
      for (const credential of credentials)
        await session.send('WebAuthn.addCredential', {
          authenticatorId,
          credential: { ...credential, signCount },
        })
    },
  }
}

/** A browser that offers no passkeys where an address is typed: they are asked for by the button alone. */
export const withoutAutofill = (page: Page): Promise<void> =>
  runFirst(page, 'PublicKeyCredential.isConditionalMediationAvailable = async () => false')

/** A browser in which every question about passkeys and security keys is closed by its person. */
export const closingEveryPrompt = (page: Page): Promise<void> =>
  runFirst(
    page,
    `
    const close = async () => { throw new DOMException('The operation was cancelled.', 'NotAllowedError') }
    Object.assign(CredentialsContainer.prototype, { create: close, get: close })
  `,
  )
