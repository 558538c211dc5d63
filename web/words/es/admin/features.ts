import type { features as english } from '../../en/admin/features'
import { pluralOf } from '../../plural'

const count = pluralOf('es')

/** What is said about features and project templates, in Spanish. */
export const features: typeof english = {
  title: 'Funciones',
  lead: 'Lo que se puede dar a personas y proyectos más allá de lo habitual.',
  types: { admin: 'Para personas', project: 'Para proyectos', global: 'En todas partes' },
  new: 'Nueva función',
  name: 'Nombre',
  nameHint: 'Como la conocen los programas. No se puede cambiar después.',
  type: 'Para quién es',
  fieldTitle: 'Título',
  description: 'Descripción',
  byAdmin: 'Las personas pueden dársela a sí mismas, y los administradores a su proyecto',
  viaApi: 'Se puede dar y quitar',
  make: 'Crear la función',
  made: (name) => `Se creó ${name}.`,
  saved: (name) => `Se cambió ${name}.`,
  byAnybody: 'Abierta a todos',
  byStaff: 'La dan los superadministradores',
  byNobody: 'Fija',
  deleteTitle: (name) => `¿Eliminar ${name}?`,
  deleteEffects: ['Se quita a todas las personas y cosas que la tienen.', 'No se puede recuperar.'],
  deleted: (name) => `Se eliminó ${name}.`,
  templates: 'Plantillas de proyecto',
  templatesLead:
    'De lo que se hacen los proyectos. Un cambio vale para los proyectos que se creen desde ahora.',
  days: (days) =>
    count(days, { one: 'Caduca tras # día', many: 'Caduca tras # de días', other: 'Caduca tras # días' }),
  noDays: 'No caduca',
  tryMode: 'Modo de prueba',
}
