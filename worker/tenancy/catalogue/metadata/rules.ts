import type { UnitKind } from '../../../access/unitKind'

/** The kinds of unit that keep metadata, people among them. */
export type MetadataUnit = Exclude<UnitKind, 'platform'>
/** What one unit or person keeps at most, all providers together; bytes are those of keys and values in UTF-8. */
export const MOST_ENTRIES = 500
export const MOST_BYTES = 1_048_576
/** What a write that goes beyond is told, where a faulty field is. */
export const TOO_MUCH = {
  key: 'metadata',
  message: `This collection should contain ${MOST_ENTRIES} elements or less, and ${MOST_BYTES} bytes in all.`,
}

/** What is asked beside the right to write metadata at all; a row of the unit's table. */
export type ProviderPermission = 'metadata:system' | 'metadata:saml' | 'metadata:maintainer'

const hasSaml = (unit: MetadataUnit) => unit === 'organization' || unit === 'project'

/**
 * The permission that a provider asks for these keys, or null: a request of nothing but `KBC.saml.` keys may
 * be a SAML set-up's; one other key makes all of it a super admin's.
 */
export function providerPermission(
  unit: MetadataUnit,
  provider: unknown,
  keys: readonly unknown[],
): ProviderPermission | null {
  if (provider === 'maintainer' && unit === 'organization') return 'metadata:maintainer'
  if (provider !== 'system') return null
  const isSaml =
    keys.length > 0 && keys.every((key) => typeof key === 'string' && key.startsWith('KBC.saml.'))
  return isSaml && hasSaml(unit) ? 'metadata:saml' : 'metadata:system'
}

/** What a body needs as it came, not yet parsed: the permission that its provider asks for its keys. */
export function neededBy(
  unit: MetadataUnit,
  body: Readonly<Record<string, unknown>>,
): { permission: ProviderPermission }[] {
  const items: unknown[] = Array.isArray(body.metadata) ? body.metadata : []
  // An item that is no object has no key; the shape complains later.
  const keys = items.map((item) => (typeof item === 'object' && item && 'key' in item ? item.key : undefined))
  const permission = providerPermission(unit, body.provider, keys)
  return permission ? [{ permission }] : []
}
