import type { Words } from './en'

/** The words of the mails about two-step verification as a whole, in Spanish. */
export const es: Words = {
  off: {
    subject: (product) => `Se desactivó la verificación en dos pasos de tu cuenta de ${product}`,
    preheader: 'Si no fuiste tú, actúa ahora.',
    paragraph:
      'Se quitó el último método de la verificación en dos pasos: ahora tu contraseña por sí sola abre tu cuenta. Los códigos de recuperación ya no funcionan.',
  },
}
