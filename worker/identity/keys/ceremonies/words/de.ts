import type { Words } from './en'

/** The words of the mail about a counter that went back, in German. */
export const de: Words = {
  wentBack: {
    subject: (product) => `Prüfen Sie einen Passkey oder Sicherheitsschlüssel Ihres ${product}-Kontos`,
    preheader: (thing) => `„${thing}“ gibt es vielleicht zweimal.`,
    paragraph: (thing) =>
      `„${thing}“ wurde verwendet, hat aber weniger Verwendungen gezählt, als wir gesehen haben. Das kann vorkommen, wenn ein Gerät zurückgesetzt oder wiederhergestellt wurde. Es kann auch bedeuten, dass jemand eine Kopie davon gemacht hat:`,
    footnote:
      'Wenn Sie nicht sicher sind, woran es liegt, entfernen Sie ihn aus Ihrem Konto, und registrieren Sie ihn neu.',
  },
}
