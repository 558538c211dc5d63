import type { Words } from './en'

/** The words of the mails about deleting one's own account, in Spanish. */
export const es: Words = {
  asked: {
    subject: (product) => `Tu cuenta de ${product} se va a eliminar`,
    preheader: 'Hasta entonces puedes conservarla.',
    paragraph: (product, time) =>
      `Pediste eliminar tu cuenta de ${product}. Se borrará el ${time}, con sus membresías, sus tokens y todo lo demás que contiene.`,
    meanwhile: 'Se cerraron todas tus sesiones, y tus tokens ya no funcionan.',
    keep: 'Para conservar la cuenta, inicia sesión o usa el botón.',
    button: 'Conservar mi cuenta',
  },
  putOff: {
    subject: (product) => `Aún no se pudo eliminar tu cuenta de ${product}`,
    preheader: 'Alguien todavía depende de ella.',
    lastMember: (units) => `Eres el único miembro de ${units}, así que hoy no se pudo eliminar tu cuenta.`,
    lastSuperAdmin: (product) =>
      `No hay más superadministradores de ${product} que tú, así que hoy no se pudo eliminar tu cuenta.`,
    next: (time) => `Se volverá a intentar el ${time}.`,
    successor:
      'Para nombrar a quien te suceda, inicia sesión. Con eso la cuenta se conserva por ahora: vuelve a pedir que se elimine cuando haya otra persona.',
    button: 'Conservar mi cuenta',
  },
  done: {
    subject: (product) => `Se eliminó tu cuenta de ${product}`,
    preheader: 'Como pediste.',
    paragraph: (product) =>
      `Se eliminó tu cuenta de ${product}, con sus membresías, sus tokens y todo lo demás que contenía.`,
    gone: 'No se puede recuperar. La dirección queda libre para una cuenta nueva.',
  },
}
