import type { Words } from './en'

/** The words of the mails about e-mail addresses, in German. */
export const de: Words = {
  verify: {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    preheader: 'Bis dahin gilt Ihre alte Adresse.',
    paragraph: (address, product) =>
      `${address} wurde als neue E-Mail-Adresse eines ${product}-Kontos angegeben. Bestätigen Sie sie, um sich damit anzumelden und E-Mails hier zu erhalten. Bis dahin gilt die alte Adresse.`,
    button: 'Adresse bestätigen',
    footnote: (duration) =>
      `Der Link funktioniert einmal und ist ${duration} gültig. Wenn Sie kein solches Konto haben, ignorieren Sie diese E-Mail: Ohne den Link ändert sich nichts.`,
  },
  changed: {
    subject: (product) => `Die E-Mail-Adresse Ihres ${product}-Kontos wurde geändert`,
    preheader: 'Wenn Sie das nicht waren, machen Sie es rückgängig.',
    paragraphs: (newAddress) => [
      `Die E-Mail-Adresse Ihres Kontos ist jetzt ${newAddress}. E-Mails kommen nicht mehr hierher, und alle anderen Sitzungen sind beendet.`,
      'Wenn Sie das nicht waren, machen Sie die Änderung rückgängig: Ihre alte Adresse kehrt zurück, alle Sitzungen enden, und Sie erhalten einen Link, mit dem Sie ein neues Passwort wählen.',
    ],
    button: 'Änderung rückgängig machen',
    footnote: (duration) => `Der Link funktioniert einmal und ist ab der Änderung ${duration} gültig.`,
  },
}
