import { providers } from './aaguids.table'

/** Who made a passkey, by the AAGUID that it stated; null where that is not known. */
export const providerOf = (aaguid: string): string | null =>
  Object.hasOwn(providers, aaguid) ? (providers[aaguid] ?? null) : null

/** What a passkey is called until its person says otherwise. */
export const proposedName = (aaguid: string): string => providerOf(aaguid) ?? 'Passkey'
