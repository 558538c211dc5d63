import type { Words } from './en'

/** The words of the mails about signing in, in Spanish. */
export const es: Words = {
  newSignIn: {
    subject: (product) => `Nuevo inicio de sesión en tu cuenta de ${product}`,
    preheader: (browser, system) => `${browser} en ${system}`,
    paragraph: 'Alguien inició sesión en tu cuenta desde un navegador que aún no conocía:',
    footnote: 'Si fuiste tú, no tienes que hacer nada.',
  },
}
