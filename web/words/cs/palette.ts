import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('cs')

/** The palette that goes anywhere, in Czech. */
export const palette: Volumes['tenancy']['palette'] = {
  title: 'Přejít na',
  label: 'Přejít na stránku, projekt nebo organizaci',
  places: 'Místa',
  recent: 'Nedávné',
  pages: 'Stránky',
  found: (places) => count(places, { one: '# místo', few: '# místa', many: '# místa', other: '# míst' }),
  none: (text) => `Nic vašeho se nejmenuje „${text}“.`,
  reading: 'Načítají se vaše projekty a organizace …',
  failed: 'Vaše projekty a organizace se nepodařilo načíst.',
}
