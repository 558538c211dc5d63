import type { log as english } from '../../en/admin/log'

/** What platform staff read about the log of everything, in Spanish. */
export const log: typeof english = {
  title: 'Registro de seguridad',
  lead: 'Lo que ocurrió en cualquier parte de esta plataforma: por personas, por el equipo o por aplicaciones.',
  onlyOne: 'Solo lo que le ocurrió a una persona y lo que hizo a otras.',
  everything: 'Mostrar todo',
  ofAccount: 'Registro de seguridad de esta cuenta',
}
