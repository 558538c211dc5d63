import type { project as english } from '../../en/admin/project'

/** What super admins read in the settings of a project, in Spanish. */
export const project: typeof english = {
  title: 'Para superadministradores',
  lead: 'Solo los superadministradores ven y cambian esto.',
  standing: 'Estado',
  running: 'En marcha',
  disabledNow: 'Deshabilitado',
  disable: 'Deshabilitar',
  reason: 'Motivo',
  reasonHint: 'Se dice a sus personas y programas.',
  end: 'Duración prevista',
  ends: { '': 'Desconocida', '+1 hour': 'Una hora', '+1 day': 'Un día', '+1 week': 'Una semana' },
  disabled: (name) => `${name} está deshabilitado.`,
  enable: 'Habilitar',
  enabled: (name) => `${name} está otra vez en marcha.`,
  expiry: 'Caducidad',
  noExpiry: 'No caduca',
  days: 'Días desde ahora',
  daysHint: 'Vacío: no caduca.',
  expirySaved: 'Se cambió la caducidad.',
  limits: 'Límites',
  limit: 'Límite',
  value: 'Valor',
  valueWrong: 'Escribe un número entero.',
  set: 'Fijar',
  limitSaved: (name) => `Se fijó el límite ${name}.`,
}
