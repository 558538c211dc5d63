import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('de')

/** The palette that goes anywhere, in German. */
export const palette: Volumes['tenancy']['palette'] = {
  title: 'Gehe zu',
  label: 'Zu einer Seite, einem Projekt oder einer Organisation',
  places: 'Orte',
  recent: 'Zuletzt',
  pages: 'Seiten',
  found: (places: number) => count(places, { one: '# Ort', other: '# Orte' }),
  none: (text: string) => `Nichts von Ihnen heißt „${text}“.`,
  reading: 'Ihre Projekte und Organisationen werden gelesen …',
  failed: 'Ihre Projekte und Organisationen konnten nicht gelesen werden.',
}
