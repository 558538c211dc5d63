import type { features as english } from '../../en/admin/features'
import { pluralOf } from '../../plural'

const count = pluralOf('de')

/** What is said about features and project templates, in German. */
export const features: typeof english = {
  title: 'Features',
  lead: 'Was Personen und Projekten über das Übliche hinaus gegeben werden kann.',
  types: { admin: 'Für Personen', project: 'Für Projekte', global: 'Überall' },
  new: 'Neues Feature',
  name: 'Name',
  nameHint: 'Wie Programme es kennen. Er lässt sich später nicht ändern.',
  type: 'Für wen es ist',
  fieldTitle: 'Titel',
  description: 'Beschreibung',
  byAdmin: 'Personen dürfen es sich selbst geben, Projekt-Admins ihrem Projekt',
  viaApi: 'Es kann gegeben und genommen werden',
  make: 'Feature erstellen',
  made: (name) => `${name} ist erstellt.`,
  saved: (name) => `${name} ist geändert.`,
  byAnybody: 'Offen für alle',
  byStaff: 'Von Superadmins gegeben',
  byNobody: 'Fest',
  deleteTitle: (name) => `${name} löschen?`,
  deleteEffects: ['Es wird allen und allem genommen, die es haben.', 'Es lässt sich nicht zurückholen.'],
  deleted: (name) => `${name} ist gelöscht.`,
  templates: 'Projektvorlagen',
  templatesLead: 'Woraus Projekte gemacht werden. Eine Änderung gilt für Projekte, die ab jetzt entstehen.',
  days: (days) => count(days, { one: 'Läuft nach # Tag ab', other: 'Läuft nach # Tagen ab' }),
  noDays: 'Läuft nicht ab',
  tryMode: 'Testmodus',
}
