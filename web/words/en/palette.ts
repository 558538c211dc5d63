import { pluralOf } from '../plural'

const count = pluralOf('en')

/** The palette that goes anywhere. */
export const palette = {
  title: 'Go to',
  label: 'Go to a page, project or organization',
  places: 'Places',
  recent: 'Recent',
  pages: 'Pages',
  found: (places: number) => count(places, { one: '# place', other: '# places' }),
  none: (text: string) => `Nothing of yours is called “${text}”.`,
  reading: 'Reading your projects and organizations …',
  failed: 'Your projects and organizations could not be read.',
}
