import { readFactors } from '../session/factors'
import type { Account } from '../session/me'
import { canSignal, signalAcceptedPasskeys } from '../session/signals'

const key = 'gatehouse.told'

/**
 * Tells the password manager what my passkeys are called now, once after my name or address has changed,
 * wherever it was changed. What this browser has told last is kept as a digest: the address itself is
 * nobody's business after signing out.
 */
export async function signalAccount({ id, email, name }: Account): Promise<void> {
  if (!canSignal()) return
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify([id, email, name])),
  )
  const known = new Uint8Array(digest).join(' ')
  if (localStorage.getItem(key) === known) return
  await signalAcceptedPasskeys(await readFactors())
  localStorage.setItem(key, known)
}
