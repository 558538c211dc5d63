import type { Words } from './en'

/** The words of the mails about two-step verification as a whole, in German. */
export const de: Words = {
  off: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wurde ausgeschaltet`,
    preheader: 'Wenn Sie das nicht waren, handeln Sie jetzt.',
    paragraph:
      'Die letzte Methode der Zwei-Faktor-Authentifizierung wurde entfernt: Jetzt öffnet Ihr Passwort allein Ihr Konto. Wiederherstellungscodes funktionieren nicht mehr.',
  },
}
