import type { maintainers as english } from '../../en/admin/maintainers'
import { pluralOf } from '../../plural'

const count = pluralOf('cs')

/** What is said about all maintainers, in Czech. */
export const maintainers: typeof english = {
  title: 'Maintaineři',
  lead: 'Vlastník platformy a jeho partneři. Každý se stará o své organizace.',
  count: (maintainers) =>
    count(maintainers, {
      one: '# maintainer',
      few: '# maintaineři',
      many: '# maintainera',
      other: '# maintainerů',
    }),
  name: 'Název',
  desk: 'Centrum podpory',
  noDesk: 'Žádné',
  created: 'Vytvořeno',
  new: 'Nový maintainer',
  newLead: 'Stanete se jeho prvním členem; ostatní pozvete tam.',
  newSubmit: 'Vytvořit maintainera',
  made: (name) => `${name}: maintainer je vytvořen.`,
  empty: 'Zatím žádný maintainer',
  emptyText: 'Organizace patří pod maintainera: vytvořte prvního.',
}
