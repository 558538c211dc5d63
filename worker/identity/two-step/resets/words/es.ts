import type { Words } from './en'

/** The words of the mails about resets of two-step verification, in Spanish. */
export const es: Words = {
  reset: {
    subject: (product) => `Se restableció la verificación en dos pasos de tu cuenta de ${product}`,
    preheader: 'Un administrador la ha desactivado.',
    paragraph: (by, product) =>
      `${by} ha desactivado la verificación en dos pasos de tu cuenta de ${product}: tu aplicación de autenticación, tus llaves de seguridad y tus códigos de recuperación ya no la abren.`,
    next: 'Configúrala de nuevo en cuanto hayas iniciado sesión.',
    button: 'Configurarla de nuevo',
  },
  announced: {
    subject: (product) => `La verificación en dos pasos de tu cuenta de ${product} se va a restablecer`,
    preheader: 'Aún puedes conservarla.',
    paragraph: (by, product, time) =>
      `${by} ha pedido desactivar la verificación en dos pasos de tu cuenta de ${product}. Se desactivará el ${time}.`,
    choice:
      'Si perdiste tu segundo paso, solo tienes que esperar. Si no lo pediste, conserva la verificación en dos pasos como está.',
    button: 'Conservar la verificación en dos pasos',
  },
}
