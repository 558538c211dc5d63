import type { Words } from './en'

/** The words of the mails about security keys, in German. */
export const de: Words = {
  added: {
    subject: (product) => `Ihrem ${product}-Konto wurde ein Sicherheitsschlüssel hinzugefügt`,
    preheader: (thing) => `„${thing}“ ist von nun an ein zweiter Faktor.`,
    paragraph: (thing) =>
      `Der Sicherheitsschlüssel „${thing}“ wurde Ihrem Konto hinzugefügt. Er kann beim Anmelden der zweite Faktor sein:`,
  },
  removed: {
    subject: (product) => `Aus Ihrem ${product}-Konto wurde ein Sicherheitsschlüssel entfernt`,
    preheader: (thing) => `„${thing}“ ist kein zweiter Faktor mehr.`,
    paragraph: (thing) =>
      `Der Sicherheitsschlüssel „${thing}“ wurde aus Ihrem Konto entfernt. Ihre anderen Methoden der Zwei-Faktor-Authentifizierung bleiben:`,
  },
}
