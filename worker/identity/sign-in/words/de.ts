import type { Words } from './en'

/** The words of the mails about signing in, in German. */
export const de: Words = {
  newSignIn: {
    subject: (product) => `Neue Anmeldung bei Ihrem ${product}-Konto`,
    preheader: (browser, system) => `${browser} auf ${system}`,
    paragraph:
      'Jemand hat sich bei Ihrem Konto mit einem Browser angemeldet, der dort noch nicht bekannt war:',
    footnote: 'Wenn Sie das waren, ist nichts zu tun.',
  },
}
