import type { mail as english } from '../../en/admin/mail'
import { pluralOf } from '../../plural'

const count = pluralOf('es')

/** What is said about the mail queue, in Spanish. */
export const mail: typeof english = {
  title: 'Cola de correo',
  lead: 'Cada correo se guarda aquí hasta que el otro lado lo ha recibido. Ninguno se pierde.',
  states: { dead: 'Abandonados', failing: 'Con fallos', waiting: 'En espera', sent: 'Enviados' },
  statesLabel: 'Correos por estado',
  held: 'No sale ningún correo',
  heldText:
    'MAIL_TRANSPORT vale none. Los correos esperan en la cola y saldrán en cuanto se configure un transporte.',
  heldSee: 'Ver la cola',
  empty: {
    dead: 'No se abandonó ningún correo',
    failing: 'Ningún correo está fallando',
    waiting: 'Ningún correo está en espera',
    sent: 'No se envió ningún correo últimamente',
  },
  emptyText: {
    dead: 'Lo que se rechaza definitivamente, o falla durante tres días, queda aquí 30 días para enviarlo de nuevo.',
    failing: 'Lo que aún no se pudo entregar queda aquí hasta el próximo intento.',
    waiting: 'Los correos salen en un minuto. Lo que aún no se intentó está aquí.',
    sent: 'Lo que el otro lado recibió queda aquí 30 días.',
  },
  written: 'Escrito',
  attempts: (attempts) => count(attempts, { one: '# intento', many: '# de intentos', other: '# intentos' }),
  next: 'Próximo intento',
  givenUp: 'Abandonado',
  sent: 'Enviado',
  said: 'El otro lado dijo',
  details: 'Detalles',
  detailsOf: (email) => `Detalles del correo a ${email}`,
  messageId: 'Message-ID',
  language: 'Idioma',
  account: 'Cuenta',
  resend: 'Enviar de nuevo',
  tryNow: 'Intentar ahora',
  resent: (email) => `El correo a ${email} está otra vez en camino.`,
  resendAll: 'Enviar todos de nuevo',
  resendAllTitle: '¿Enviar todos estos de nuevo?',
  resendAllEffects: [
    'Salen enseguida, los mil más recientes.',
    'Un enlace de un correo antiguo puede haber caducado.',
  ],
  resentAll: (mails) =>
    count(mails, {
      one: '# correo está otra vez en camino.',
      many: '# de correos están otra vez en camino.',
      other: '# correos están otra vez en camino.',
    }),
  more: 'Mostrar correos más antiguos',
}
