/** What is said about application tokens. */
export const applications = {
  title: 'Application tokens',
  lead: 'For services that act for no person. Each opens what its scopes say, everywhere.',
  make: 'New application token',
  empty: 'No application token yet',
  emptyText: 'Make one for a service that reads projects, reports usage or checks tokens.',
  name: 'Token name',
  nameHint: 'The service that will use it.',
  validFor: 'Valid for',
  lifetimes: { '2592000': '30 days', '7776000': '90 days', '31536000': 'A year', '': 'Does not expire' } as Readonly<
    Record<string, string>
  >,
  scopes: 'Scopes',
  scopesMissing: 'Choose at least one scope.',
  scopeTexts: {
    'projects:read': 'Read any project',
    'deleted-projects:read': 'Read deleted projects',
    'organizations:read': 'Read all organizations',
    'manage:storage-tokens': 'Make tokens of projects',
    'metrics:write': 'Report usage of projects',
    'tokens:introspect': 'Check tokens (RFC 7662)',
    'payg:top-up:try': 'Opens nothing here',
    'connection:ui-manage': 'Opens nothing here',
    'internal:auth-bridge:resolve-storage-token': 'Opens nothing here',
  } as Readonly<Record<string, string>>,
  by: (name: string) => `by ${name}`,
  noExpiry: 'does not expire',
}
