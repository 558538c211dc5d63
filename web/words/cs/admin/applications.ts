import type { applications as english } from '../../en/admin/applications'

/** What is said about application tokens, in Czech. */
export const applications: typeof english = {
  title: 'Tokeny aplikací',
  lead: 'Pro služby, které nejednají za žádnou osobu. Každý otevírá všude to, co říkají jeho oprávnění.',
  make: 'Nový token aplikace',
  empty: 'Zatím žádný token aplikace',
  emptyText: 'Vytvořte ho pro službu, která čte projekty, hlásí využití nebo ověřuje tokeny.',
  name: 'Název tokenu',
  nameHint: 'Služba, která ho bude používat.',
  validFor: 'Platí',
  lifetimes: { '2592000': '30 dní', '7776000': '90 dní', '31536000': 'Rok', '': 'Bez konce platnosti' },
  scopes: 'Oprávnění',
  scopesMissing: 'Vyberte alespoň jedno oprávnění.',
  scopeTexts: {
    'projects:read': 'Číst kterýkoli projekt',
    'deleted-projects:read': 'Číst smazané projekty',
    'organizations:read': 'Číst všechny organizace',
    'manage:storage-tokens': 'Vytvářet tokeny projektů',
    'metrics:write': 'Hlásit využití projektů',
    'tokens:introspect': 'Ověřovat tokeny (RFC 7662)',
    'payg:top-up:try': 'Zde nic neotevírá',
    'connection:ui-manage': 'Zde nic neotevírá',
    'internal:auth-bridge:resolve-storage-token': 'Zde nic neotevírá',
  },
  by: (name) => `(${name})`,
  noExpiry: 'bez konce platnosti',
}
