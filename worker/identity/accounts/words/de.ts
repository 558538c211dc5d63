import type { Words } from './en'

/** The words of the mails about accounts, in German. */
export const de: Words = {
  activate: {
    subject: (product) => `Aktivieren Sie Ihr ${product}-Konto`,
    preheader: 'Es fehlt nur noch ein Schritt.',
    bySignUp: (product) =>
      `Mit dieser Adresse soll ein Konto bei ${product} eröffnet werden. Aktivieren Sie es, um Namen und Passwort zu wählen.`,
    byInvitation: (inviter, product) =>
      `${inviter} hat Sie zu ${product} eingeladen, und für diese Adresse wurde ein Konto angelegt. Aktivieren Sie es, um Namen und Passwort zu wählen.`,
    button: 'Konto aktivieren',
    footnote: (duration) =>
      `Der Link funktioniert einmal und ist ${duration} gültig. Wenn Sie nichts dergleichen erwarten, ignorieren Sie diese E-Mail: Ohne den Link geschieht nichts.`,
  },
  accountExists: {
    subject: (product) => `Sie haben bereits ein ${product}-Konto`,
    preheader: 'Jemand wollte mit Ihrer Adresse ein Konto erstellen.',
    paragraph: (product) =>
      `Jemand, vielleicht Sie selbst, wollte mit dieser Adresse ein Konto bei ${product} erstellen. Sie hat bereits eines, deshalb wurde nichts geändert.`,
    forgotten: (url) => `Wenn Sie Ihr Passwort vergessen haben, können Sie hier ein neues wählen: ${url}`,
    button: 'Anmelden',
    footnote:
      'Wenn Sie es nicht waren, ist nichts zu tun: Niemand hat erfahren, dass es zu dieser Adresse ein Konto gibt.',
  },
}
