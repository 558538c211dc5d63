import type { applications as english } from '../../en/admin/applications'

/** What is said about application tokens, in German. */
export const applications: typeof english = {
  title: 'Anwendungstokens',
  lead: 'Für Dienste, die für niemanden persönlich handeln. Jedes öffnet überall, was seine Berechtigungen nennen.',
  make: 'Neues Anwendungstoken',
  empty: 'Noch kein Anwendungstoken',
  emptyText: 'Erstellen Sie eines für einen Dienst, der Projekte liest, Nutzung meldet oder Tokens prüft.',
  name: 'Name des Tokens',
  nameHint: 'Der Dienst, der es verwenden wird.',
  validFor: 'Gültig für',
  lifetimes: { '2592000': '30 Tage', '7776000': '90 Tage', '31536000': 'Ein Jahr', '': 'Läuft nicht ab' },
  scopes: 'Berechtigungen',
  scopesMissing: 'Wählen Sie mindestens eine Berechtigung.',
  scopeTexts: {
    'projects:read': 'Jedes Projekt lesen',
    'deleted-projects:read': 'Gelöschte Projekte lesen',
    'organizations:read': 'Alle Organisationen lesen',
    'manage:storage-tokens': 'Tokens von Projekten erstellen',
    'metrics:write': 'Nutzung von Projekten melden',
    'tokens:introspect': 'Tokens prüfen (RFC 7662)',
    'payg:top-up:try': 'Öffnet hier nichts',
    'connection:ui-manage': 'Öffnet hier nichts',
    'internal:auth-bridge:resolve-storage-token': 'Öffnet hier nichts',
  },
  by: (name) => `von ${name}`,
  noExpiry: 'läuft nicht ab',
}
