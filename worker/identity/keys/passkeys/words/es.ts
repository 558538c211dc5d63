import type { Words } from './en'

/** The words of the mails about passkeys, in Spanish. */
export const es: Words = {
  added: {
    subject: (product) => `Se añadió una llave de acceso a tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» sirve desde ahora para iniciar sesión.`,
    paragraph: (thing) =>
      `Se añadió la llave de acceso «${thing}» a tu cuenta. Quien la tenga puede iniciar sesión sin contraseña:`,
  },
  removed: {
    subject: (product) => `Se eliminó una llave de acceso de tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» ya no sirve para iniciar sesión.`,
    paragraph: (thing) => `Se eliminó la llave de acceso «${thing}» de tu cuenta. Ya no abre nada:`,
  },
}
