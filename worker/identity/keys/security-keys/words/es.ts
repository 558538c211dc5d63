import type { Words } from './en'

/** The words of the mails about security keys, in Spanish. */
export const es: Words = {
  added: {
    subject: (product) => `Se añadió una llave de seguridad a tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» sirve desde ahora como segundo paso.`,
    paragraph: (thing) =>
      `Se añadió la llave de seguridad «${thing}» a tu cuenta. Puede ser el segundo paso al iniciar sesión:`,
  },
  removed: {
    subject: (product) => `Se quitó una llave de seguridad de tu cuenta de ${product}`,
    preheader: (thing) => `«${thing}» ya no sirve como segundo paso.`,
    paragraph: (thing) =>
      `Se quitó la llave de seguridad «${thing}» de tu cuenta. Tus demás métodos de verificación en dos pasos siguen:`,
  },
}
