import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('es')

/** The palette that goes anywhere, in Spanish. */
export const palette: Volumes['tenancy']['palette'] = {
  title: 'Ir a',
  label: 'Ir a una página, un proyecto o una organización',
  places: 'Lugares',
  recent: 'Recientes',
  pages: 'Páginas',
  found: (places: number) => count(places, { one: '# lugar', many: '# de lugares', other: '# lugares' }),
  none: (text: string) => `Nada tuyo se llama «${text}».`,
  reading: 'Leyendo tus proyectos y organizaciones…',
  failed: 'No se pudieron leer tus proyectos y organizaciones.',
}
