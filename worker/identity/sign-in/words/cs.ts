import type { Words } from './en'

/** The words of the mails about signing in, in Czech. */
export const cs: Words = {
  newSignIn: {
    subject: (product) => `Nové přihlášení k vašemu účtu ${product}`,
    preheader: (browser, system) => `${browser}, ${system}`,
    paragraph: 'Někdo se přihlásil k vašemu účtu z prohlížeče, který u něj dosud nebyl známý:',
    footnote: 'Pokud jste to byli vy, není třeba nic dělat.',
  },
}
