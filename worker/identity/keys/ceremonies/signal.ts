import type { Settings } from '../../../settings'
import { handleOnWire } from './handle'
import { relyingParty } from './relyingParty'
import type { RegisteringPerson } from './store'

/**
 * What a page tells the browser's password manager by WebAuthn's signal methods: whose passkeys these are,
 * and what they are called now.
 */
export const signalOnWire = (
  settings: Pick<Settings, 'publicUrl' | 'product'>,
  { handle, email, name }: Pick<RegisteringPerson, 'handle' | 'email' | 'name'>,
) => ({
  rpId: relyingParty(settings).id,
  userId: handleOnWire(handle),
  name: email,
  displayName: name,
})
