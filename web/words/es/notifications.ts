import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('es')

/** What is said about notifications, in Spanish. */
export const notifications: Volumes['notifications'] = {
  title: 'Notificaciones',
  lead: 'Lo que ocurrió y te concierne. A los 90 días desaparece por sí solo.',
  tabs: { list: 'Todas las notificaciones', preferences: 'Preferencias' },
  show: 'Mostrar',
  filters: { all: 'Todas', unread: 'Sin leer' },
  unread: (notifications) =>
    count(notifications, { one: '# sin leer', many: '# sin leer', other: '# sin leer' }),
  noneUnread: 'Nada sin leer',
  isUnread: 'Sin leer',
  markRead: 'Marcar como leída',
  markReadNamed: (sentence) => `Marcar como leída: ${sentence}`,
  markAll: 'Marcar todas como leídas',
  allRead: 'Todas están marcadas como leídas.',
  more: 'Mostrar anteriores',
  noMore: 'Eso es todo.',
  empty: 'Aún no ha ocurrido nada',
  emptyText:
    'Aquí aparecen invitaciones, solicitudes, límites y novedades de la plataforma, lo más reciente primero.',
  emptyFilter: 'Nada de este tipo',
  emptyFilterText: 'Elige otro filtro para ver el resto.',
  emptyUnread: 'Lo has leído todo',
  learnMore: 'Más información',
  unknown: 'Ocurrió algo que esta página aún no sabe contar',
  kinds: {
    'invitations.invited': ({ byName, unitName }) => `${byName} te invita a ${unitName}`,
    'invitations.accepted': ({ who, unitName }) => `${who} aceptó tu invitación a ${unitName}`,
    'invitations.declined': ({ who, unitName }) => `${who} rechazó tu invitación a ${unitName}`,
    'members.added': ({ byName, unitName }) => `${byName} te hizo miembro de ${unitName}`,
    'members.removed': ({ byName, unitName }) => `${byName} retiró tu membresía de ${unitName}`,
    'join-requests.requested': ({ who, projectName }) => `${who} solicita acceso a ${projectName}`,
    'join-requests.approved': ({ byName, projectName }) => `${byName} te dio acceso a ${projectName}`,
    'join-requests.rejected': ({ byName, projectName }) =>
      `${byName} rechazó tu solicitud de acceso a ${projectName}`,
    'projects.deleted': ({ byName, projectName }) => `${byName} eliminó ${projectName}`,
    'projects.expired': ({ projectName }) => `${projectName} caducó y se eliminó`,
    'projects.expiring': ({ projectName }) => `${projectName} caduca en menos de una semana`,
    'limits.reached': ({ projectName, percent, limit }) =>
      `${projectName} alcanzó el ${percent} % de un límite: ${limit}`,
    'limits.increase-requested': ({ byName, projectName, limit }) =>
      `${byName} solicita un límite mayor en ${projectName}: ${limit}`,
    'tokens.expiring': ({ thing }) => `Tu token «${thing}» caduca pronto`,
    'tokens.created': ({ thing }) => `Se creó el token «${thing}»`,
    'tokens.revoked': ({ thing }) => `Alguien que tenía el token «${thing}» lo revocó`,
    'organizations.mfa-required': ({ organizationName }) =>
      `${organizationName} exige ahora la verificación en dos pasos`,
    'email-addresses.email-changed': () => 'Se cambió tu dirección de correo',
    'passwords.password-changed': () => 'Se cambió tu contraseña',
    'passwords.password-reset-done': () => 'Se eligió una nueva contraseña mediante un enlace',
    'sign-in.new-sign-in': ({ browser, system }) => `Nuevo inicio de sesión con ${browser} en ${system}`,
    'sign-in.stopped': () =>
      'Fallaron demasiados inicios de sesión: los siguientes intentos tienen que esperar',
    'challenges.counter-went-back': ({ thing }) =>
      `El contador de «${thing}» retrocedió: puede que alguien la haya copiado`,
    'passkeys.added': ({ thing }) => `Se añadió la llave de acceso «${thing}»`,
    'passkeys.removed': ({ thing }) => `Se eliminó la llave de acceso «${thing}»`,
    'security-keys.added': ({ thing }) => `Se añadió la llave de seguridad «${thing}»`,
    'security-keys.removed': ({ thing }) => `Se quitó la llave de seguridad «${thing}»`,
    'totp.added': () => 'Se añadió una aplicación de autenticación',
    'totp.replaced': () => 'La aplicación de autenticación pasó a otro dispositivo',
    'totp.removed': () => 'Se quitó la aplicación de autenticación',
    'factors.two-step-off': () => 'Se desactivó la verificación en dos pasos',
    'recovery-codes.used': ({ left }) =>
      `Se usó un código de recuperación. ${count(Number(left), { one: 'Queda #', many: 'Quedan #', other: 'Quedan #' })}`,
    'recovery-codes.few': ({ left }) =>
      count(Number(left), {
        one: 'Solo queda # código de recuperación',
        many: 'Solo quedan # de códigos de recuperación',
        other: 'Solo quedan # códigos de recuperación',
      }),
    'recovery-codes.replaced': () => 'Nuevos códigos de recuperación sustituyeron a los anteriores',
    'mfa-resets.done': ({ byName }) => `${byName} restableció tu verificación en dos pasos`,
    'mfa-resets.announced': ({ byName }) => `${byName} pidió restablecer tu verificación en dos pasos`,
    'deletion.asked': () => 'Tu cuenta se va a eliminar',
    'deletion.put-off': () => 'Aún no se pudo eliminar tu cuenta: alguien depende de ella',
  },
  topics: {
    announcements: { name: 'Anuncios', text: 'Novedades e incidencias, de quienes gestionan la plataforma.' },
    invitations: { name: 'Invitaciones', text: 'Las que recibes y las respuestas a las que envías.' },
    memberships: { name: 'Membresías', text: 'Cuando alguien te hace miembro o retira tu membresía.' },
    'join-requests': {
      name: 'Solicitudes de acceso',
      text: 'Las que puedes decidir y las respuestas a las tuyas.',
    },
    projects: { name: 'Proyectos', text: 'Cuando uno caduca o se elimina.' },
    limits: { name: 'Límites', text: 'Al 80 % y al 100 %, y solicitudes de ampliación.' },
    tokens: { name: 'Tokens de acceso', text: 'Una semana y un día antes de que caduque uno.' },
    security: {
      name: 'Seguridad',
      text: 'Inicios de sesión, contraseñas, llaves de acceso, verificación en dos pasos.',
    },
  },
  preferences: {
    title: 'Qué avisos recibes y cómo',
    lead: 'Cada cambio tiene efecto al momento.',
    topic: 'Tema',
    bell: 'En la campana',
    mail: 'Por correo',
    bellNamed: (topic) => `${topic} en la campana`,
    mailNamed: (topic) => `${topic} por correo`,
    always: 'Siempre',
    never: 'Nunca',
  },
  unsubscribe: {
    title: 'Dejar de recibir estos correos',
    lead: (email, topic) => `¿Dejar de enviar correos sobre «${topic}» a ${email}?`,
    text: 'La campana te lo seguirá diciendo. Puedes volver a activarlos en Notificaciones.',
    submit: 'Dejar de recibirlos',
    done: 'No habrá más correos de este tipo',
    doneText: (topic) => `No recibirás más correos sobre «${topic}».`,
    preferences: 'Ver todas las preferencias',
    broken: 'Este enlace no funciona',
    brokenText:
      'Puede que se haya cortado en el correo. Inicia sesión y desactiva los correos en Notificaciones.',
  },
}
