import type { Words } from './en'

/** The words of the mails about authenticator apps, in German. */
export const de: Words = {
  added: {
    subject: (product) => `Ihrem ${product}-Konto wurde eine Authenticator-App hinzugefügt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurde eine Authenticator-App eingerichtet. Von nun an werden ihre Codes abgefragt, wenn Sie sich mit Ihrem Passwort anmelden.',
  },
  replaced: {
    subject: (product) => `Die Authenticator-App Ihres ${product}-Kontos wurde ersetzt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Für Ihr Konto wurde eine andere Authenticator-App eingerichtet. Die Codes der bisherigen funktionieren nicht mehr.',
  },
  removed: {
    subject: (product) => `Die Authenticator-App wurde aus Ihrem ${product}-Konto entfernt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Die Authenticator-App wurde aus Ihrem Konto entfernt. Ihre Codes funktionieren nicht mehr; Ihre anderen Wege, sich anzumelden, schon.',
  },
}
