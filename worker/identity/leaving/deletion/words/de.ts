import type { Words } from './en'

/** The words of the mails about deleting one's own account, in German. */
export const de: Words = {
  asked: {
    subject: (product) => `Ihr ${product}-Konto wird gelöscht`,
    preheader: 'Bis dahin können Sie es behalten.',
    paragraph: (product, time) =>
      `Sie haben verlangt, Ihr Konto bei ${product} zu löschen. Es wird am ${time} gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    meanwhile: 'Sie sind überall abgemeldet, und Ihre Token funktionieren nicht mehr.',
    keep: 'Um das Konto zu behalten, melden Sie sich an, oder verwenden Sie die Schaltfläche.',
    button: 'Mein Konto behalten',
  },
  putOff: {
    subject: (product) => `Ihr ${product}-Konto konnte noch nicht gelöscht werden`,
    preheader: 'Jemand ist noch darauf angewiesen.',
    lastMember: (units) =>
      `Sie sind das einzige Mitglied von ${units}, deshalb konnte Ihr Konto heute nicht gelöscht werden.`,
    lastSuperAdmin: (product) =>
      `Sie sind der einzige Superadmin von ${product}, deshalb konnte Ihr Konto heute nicht gelöscht werden.`,
    next: (time) => `Der nächste Versuch folgt am ${time}.`,
    successor:
      'Um eine Nachfolge zu benennen, melden Sie sich an. Damit bleibt das Konto vorerst: Verlangen Sie die Löschung erneut, sobald jemand anders da ist.',
    button: 'Mein Konto behalten',
  },
  done: {
    subject: (product) => `Ihr ${product}-Konto wurde gelöscht`,
    preheader: 'Wie von Ihnen verlangt.',
    paragraph: (product) =>
      `Ihr Konto bei ${product} wurde gelöscht, mit seinen Mitgliedschaften, Token und allem anderen darin.`,
    gone: 'Es lässt sich nicht zurückholen. Die Adresse ist für ein neues Konto frei.',
  },
}
