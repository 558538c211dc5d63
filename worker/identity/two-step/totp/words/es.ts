import type { Words } from './en'

/** The words of the mails about authenticator apps, in Spanish. */
export const es: Words = {
  added: {
    subject: (product) => `Se añadió una aplicación de autenticación a tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se configuró una aplicación de autenticación para tu cuenta. Desde ahora se piden sus códigos cuando inicias sesión con tu contraseña.',
  },
  replaced: {
    subject: (product) => `Se sustituyó la aplicación de autenticación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se configuró otra aplicación de autenticación para tu cuenta. Los códigos de la anterior ya no funcionan.',
  },
  removed: {
    subject: (product) => `Se quitó la aplicación de autenticación de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se quitó la aplicación de autenticación de tu cuenta. Sus códigos ya no funcionan; tus demás formas de iniciar sesión, sí.',
  },
}
