import type { Words } from './en'

/** The words of the mails about passkeys, in German. */
export const de: Words = {
  added: {
    subject: (product) => `Ihrem ${product}-Konto wurde ein Passkey hinzugefügt`,
    preheader: (thing) => `„${thing}“ kann sich von nun an anmelden.`,
    paragraph: (thing) =>
      `Der Passkey „${thing}“ wurde Ihrem Konto hinzugefügt. Wer ihn besitzt, kann sich ohne Passwort anmelden:`,
  },
  removed: {
    subject: (product) => `Aus Ihrem ${product}-Konto wurde ein Passkey entfernt`,
    preheader: (thing) => `„${thing}“ kann sich nicht mehr anmelden.`,
    paragraph: (thing) => `Der Passkey „${thing}“ wurde aus Ihrem Konto entfernt. Er öffnet nichts mehr:`,
  },
}
