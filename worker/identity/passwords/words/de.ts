import type { Words } from './en'

/** The words of the mails about passwords, in German. */
export const de: Words = {
  reset: {
    subject: (product) => `Wählen Sie ein neues ${product}-Passwort`,
    preheader: 'Der Link funktioniert einmal.',
    asked:
      'Jemand, vielleicht Sie selbst, hat ein neues Passwort für Ihr Konto angefordert. Bis Sie eines wählen, bleibt das alte.',
    recovery:
      'Ihr Konto wird gesichert: Alle seine Sitzungen sind beendet. Wählen Sie ein neues Passwort, eines, das Sie nirgendwo sonst verwenden.',
    button: 'Neues Passwort wählen',
    footnote: {
      asked: (duration) =>
        `Der Link funktioniert einmal, ist ${duration} gültig, und nur der neueste funktioniert. Wenn Sie nichts angefordert haben, ignorieren Sie diese E-Mail: Ihr Passwort bleibt, wie es ist.`,
      recovery: (duration) =>
        `Der Link funktioniert einmal, ist ${duration} gültig, und nur der neueste funktioniert. Später können Sie mit „Passwort vergessen“ einen weiteren anfordern.`,
    },
  },
  changed: {
    subject: (product) => `Ihr ${product}-Passwort wurde geändert`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph: 'Das Passwort Ihres Kontos wurde geändert:',
  },
  resetDone: {
    subject: (product) => `Ihr ${product}-Passwort wurde zurückgesetzt`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Über einen Link, der Ihnen gesendet wurde, wurde ein neues Passwort für Ihr Konto gewählt. Alle Sitzungen sind beendet: Melden Sie sich mit dem neuen Passwort an.',
    button: 'Anmelden',
  },
}
