import { pluralOf } from '../../plural'

const count = pluralOf('en')

/** What is said about all maintainers. */
export const maintainers = {
  title: 'Maintainers',
  lead: 'The platform’s owner and its partners. Each looks after its organizations.',
  count: (maintainers: number) => count(maintainers, { one: '# maintainer', other: '# maintainers' }),
  name: 'Name',
  desk: 'Support desk',
  noDesk: 'None',
  created: 'Made',
  new: 'New maintainer',
  newLead: 'You become its first member; invite the others there.',
  newSubmit: 'Make the maintainer',
  made: (name: string) => `${name} is made.`,
  empty: 'No maintainer yet',
  emptyText: 'Organizations belong to a maintainer: make the first one.',
}
