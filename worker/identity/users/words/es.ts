import type { Words } from './en'

/** The words of the mails about accounts that others look after, in Spanish. */
export const es: Words = {
  deleted: {
    subject: (product) => `Se eliminó tu cuenta de ${product}`,
    preheader: 'Un administrador la ha eliminado.',
    paragraph: (product) =>
      `Un administrador ha eliminado tu cuenta de ${product}, con sus membresías, sus tokens y todo lo demás que contenía.`,
    gone: 'No se puede recuperar. La dirección queda libre para una cuenta nueva.',
  },
}
