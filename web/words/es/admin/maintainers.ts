import type { maintainers as english } from '../../en/admin/maintainers'
import { pluralOf } from '../../plural'

const count = pluralOf('es')

/** What is said about all maintainers, in Spanish. */
export const maintainers: typeof english = {
  title: 'Mantenedores',
  lead: 'El dueño de la plataforma y sus socios. Cada uno se ocupa de sus organizaciones.',
  count: (maintainers: number) =>
    count(maintainers, { one: '# mantenedor', many: '# de mantenedores', other: '# mantenedores' }),
  name: 'Nombre',
  desk: 'Centro de ayuda',
  noDesk: 'Ninguno',
  created: 'Creado',
  new: 'Nuevo mantenedor',
  newLead: 'Tú serás su primer miembro; invita allí a los demás.',
  newSubmit: 'Crear el mantenedor',
  made: (name: string) => `Se creó ${name}.`,
  empty: 'Aún no hay mantenedores',
  emptyText: 'Las organizaciones pertenecen a un mantenedor: crea el primero.',
}
