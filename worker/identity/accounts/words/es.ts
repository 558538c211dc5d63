import type { Words } from './en'

/** The words of the mails about accounts, in Spanish. */
export const es: Words = {
  activate: {
    subject: (product) => `Activa tu cuenta de ${product}`,
    preheader: 'Falta un solo paso.',
    bySignUp: (product) =>
      `Con esta dirección se solicitó una cuenta en ${product}. Actívala para elegir tu nombre y tu contraseña.`,
    byInvitation: (inviter, product) =>
      `${inviter} te invitó a ${product}, y se creó una cuenta para esta dirección. Actívala para elegir tu nombre y tu contraseña.`,
    button: 'Activar la cuenta',
    footnote: (duration) =>
      `El enlace sirve una sola vez, durante ${duration}. Si no esperabas nada de esto, ignora este correo: sin el enlace no ocurre nada.`,
  },
  accountExists: {
    subject: (product) => `Ya tienes una cuenta de ${product}`,
    preheader: 'Alguien intentó crear una cuenta con tu dirección.',
    paragraph: (product) =>
      `Alguien, quizá tú, intentó crear una cuenta en ${product} con esta dirección. Ya tiene una, así que no se cambió nada.`,
    forgotten: (url) => `Si olvidaste tu contraseña, puedes elegir una nueva en ${url}`,
    button: 'Iniciar sesión',
    footnote:
      'Si no fuiste tú, no tienes que hacer nada: a nadie se le dijo que esta dirección tiene una cuenta.',
  },
}
