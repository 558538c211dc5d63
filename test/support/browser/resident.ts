import { people } from '../../../scripts/local/people'
import type { Credentials } from './newcomer'

/**
 * Somebody of the seeded world who can sign in. Journeys share them: what they change about them, they change
 * for all.
 */
export function resident(
  email: 'ada@example.com' | 'grace@example.com' | 'alan@example.com',
): Credentials & { readonly name: string } {
  const found = people.find((one) => one.email === email)
  if (!found?.password) throw new Error(`${email} cannot sign in`)
  return { email, name: found.name, password: found.password }
}
