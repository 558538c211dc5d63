import type { Words } from './en'

/** The words of the mails about organizations, in German. */
export const de: Words = {
  mfaRequired: {
    subject: (name) => `${name} verlangt jetzt die Zwei-Faktor-Authentifizierung`,
    preheader: 'Bis Sie sie einschalten, sind Sie ausgesperrt.',
    paragraph: (by, name) =>
      `${by} hat entschieden, dass in „${name}“ und ihren Projekten alle die Zwei-Faktor-Authentifizierung verwenden müssen. Ihr Konto tut das noch nicht, deshalb können Sie dort nichts öffnen.`,
    kept: 'Ihre Mitgliedschaften bleiben erhalten: Sie gelten wieder, sobald Sie sie eingeschaltet haben.',
    button: 'Einschalten',
  },
}
