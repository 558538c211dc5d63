import type { applications as english } from '../../en/admin/applications'

/** What is said about application tokens, in Spanish. */
export const applications: typeof english = {
  title: 'Tokens de aplicación',
  lead: 'Para servicios que no actúan por ninguna persona. Cada uno abre en todas partes lo que indican sus permisos.',
  make: 'Nuevo token de aplicación',
  empty: 'Aún no hay tokens de aplicación',
  emptyText: 'Crea uno para un servicio que lea proyectos, informe del uso o compruebe tokens.',
  name: 'Nombre del token',
  nameHint: 'El servicio que lo usará.',
  validFor: 'Válido durante',
  lifetimes: { '2592000': '30 días', '7776000': '90 días', '31536000': 'Un año', '': 'No caduca' },
  scopes: 'Permisos',
  scopesMissing: 'Elige al menos un permiso.',
  scopeTexts: {
    'projects:read': 'Leer cualquier proyecto',
    'deleted-projects:read': 'Leer proyectos eliminados',
    'organizations:read': 'Leer todas las organizaciones',
    'manage:storage-tokens': 'Crear tokens de proyectos',
    'metrics:write': 'Informar del uso de proyectos',
    'tokens:introspect': 'Comprobar tokens (RFC 7662)',
    'payg:top-up:try': 'No abre nada aquí',
    'connection:ui-manage': 'No abre nada aquí',
    'internal:auth-bridge:resolve-storage-token': 'No abre nada aquí',
  },
  by: (name) => `por ${name}`,
  noExpiry: 'no caduca',
}
