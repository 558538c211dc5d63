import { emailAddress } from '../kit/email'
import type { PersonReference } from './store'

/**
 * Whom the fields `id` and `email` name; the id goes first. Null when neither does: no id, and no address of
 * the right form.
 */
export function namedIn({
  id,
  email,
}: {
  readonly id?: number | undefined
  readonly email?: string | undefined
}): PersonReference | null {
  if (id !== undefined) return { id }
  const address = emailAddress(email ?? '')
  return address === null ? null : { email: address }
}
