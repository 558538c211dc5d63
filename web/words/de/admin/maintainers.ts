import type { maintainers as english } from '../../en/admin/maintainers'
import { pluralOf } from '../../plural'

const count = pluralOf('de')

/** What is said about all maintainers, in German. */
export const maintainers: typeof english = {
  title: 'Maintainer',
  lead: 'Der Eigentümer der Plattform und ihre Partner. Jeder betreut seine Organisationen.',
  count: (maintainers) => count(maintainers, { one: '# Maintainer', other: '# Maintainer' }),
  name: 'Name',
  desk: 'Hilfeportal',
  noDesk: 'Keines',
  created: 'Erstellt',
  new: 'Neuer Maintainer',
  newLead: 'Sie werden sein erstes Mitglied; die anderen laden Sie dort ein.',
  newSubmit: 'Maintainer erstellen',
  made: (name) => `${name} ist erstellt.`,
  empty: 'Noch kein Maintainer',
  emptyText: 'Organisationen gehören zu einem Maintainer: Erstellen Sie den ersten.',
}
