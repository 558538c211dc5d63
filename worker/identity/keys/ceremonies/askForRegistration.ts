import type { Scope } from '../../../access/scope'
import type { Settings } from '../../../settings'
import { issueChallenge } from './issueChallenge'
import { type RegistrationRequest, registrationOptions } from './registrationOptions'
import type { ChallengePurpose } from './rules'
import type { RegisteringPerson } from './store'

/**
 * Who is to register what. `browser`: its challenge cookie, if it has one; `credentials`: all that the person
 * has.
 */
export type Registering = Pick<RegistrationRequest, 'kind' | 'credentials'> & {
  readonly purpose: ChallengePurpose
  readonly person: RegisteringPerson
  readonly browser: string | undefined
}

/**
 * Asks a browser to make a passkey or security key. Never touches D1. Gives the options for the page, and the
 * value of the challenge cookie. Refuses with `try-again`.
 */
export async function askForRegistration(
  scope: Scope,
  settings: Settings,
  { purpose, person, browser: known, ...wanted }: Registering,
) {
  const { challenge, browser } = await issueChallenge(scope, settings, {
    purpose,
    userId: person.id,
    browser: known,
  })
  return { browser, options: await registrationOptions(settings, { ...wanted, challenge, person }) }
}
