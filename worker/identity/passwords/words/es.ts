import type { Words } from './en'

/** The words of the mails about passwords, in Spanish. */
export const es: Words = {
  reset: {
    subject: (product) => `Elige una nueva contraseña de ${product}`,
    preheader: 'El enlace sirve una sola vez.',
    asked:
      'Alguien, quizá tú, pidió una nueva contraseña para tu cuenta. Hasta que la elijas, sigue valiendo la anterior.',
    recovery:
      'Tu cuenta se está protegiendo: todas sus sesiones se cerraron. Elige una nueva contraseña que no uses en ningún otro lugar.',
    button: 'Elegir una nueva contraseña',
    footnote: {
      asked: (duration) =>
        `El enlace sirve una sola vez, durante ${duration}, y solo funciona el último. Si no pediste nada, ignora este correo: tu contraseña sigue como está.`,
      recovery: (duration) =>
        `El enlace sirve una sola vez, durante ${duration}, y solo funciona el último. Más adelante puedes pedir otro con «¿Olvidaste tu contraseña?».`,
    },
  },
  changed: {
    subject: (product) => `Se cambió tu contraseña de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph: 'Se cambió la contraseña de tu cuenta:',
  },
  resetDone: {
    subject: (product) => `Se restableció tu contraseña de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se eligió una nueva contraseña para tu cuenta con un enlace que te enviamos por correo. Todas las sesiones se cerraron: inicia sesión con la nueva contraseña.',
    button: 'Iniciar sesión',
  },
}
