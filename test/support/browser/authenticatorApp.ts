import jsQR from 'jsqr'
import { TOTP, URI } from 'otpauth'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** The authenticator app of a phone that is held before the QR code on screen. */
export async function scanQrCode(page: Page) {
  const { data, width, height } = PNG.sync.read(
    await page.getByRole('img', { name: 'QR code' }).screenshot({ scale: 'device' }),
  )
  const found = jsQR(new Uint8ClampedArray(data), width, height)
  const read = URI.parse(found?.data ?? '')
  if (!(read instanceof TOTP)) throw new Error(`The QR code holds something else: ${found?.data}`)
  return {
    /** Whose account it is, by the name of the product and the address. */
    label: `${read.issuer}: ${read.label}`,
    /** The code that it shows so many steps of 30 seconds from now. Each works once. */
    code: (steps = 0) => read.generate({ timestamp: Date.now() + steps * 30_000 }),
  }
}
/** An app that holds a key. */
export type AuthenticatorApp = Awaited<ReturnType<typeof scanQrCode>>

/** The recovery codes on screen. */
export async function shownCodes(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('list', { name: 'Recovery codes' })
  await list.waitFor()
  return list.getByRole('listitem').allTextContents()
}

/**
 * Turns two-step verification on by an authenticator app, on the Security page; gives the app and the
 * recovery codes.
 */
export async function turnOnByApp(page: Page) {
  await page.goto('/account/security')
  await page.getByRole('button', { name: 'Enable MFA' }).click()
  await page.getByRole('button', { name: 'Enable TOTP' }).click()
  const app = await scanQrCode(page)
  await page.getByLabel('Six digits that the app shows now').fill(app.code())
  await page.getByRole('button', { name: 'Activate' }).click()
  const codes = await shownCodes(page)
  await page.getByRole('button', { name: 'I have saved them' }).click()
  await page.getByText('Multi-factor authentication is enabled').waitFor()
  return { app, codes }
}
