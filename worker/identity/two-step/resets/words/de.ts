import type { Words } from './en'

/** The words of the mails about resets of two-step verification, in German. */
export const de: Words = {
  reset: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wurde zurückgesetzt`,
    preheader: 'Die Administration hat sie ausgeschaltet.',
    paragraph: (by, product) =>
      `${by} hat die Zwei-Faktor-Authentifizierung für Ihr Konto bei ${product} ausgeschaltet: Authenticator-App, Sicherheitsschlüssel und Wiederherstellungscodes öffnen es nicht mehr.`,
    next: 'Richten Sie sie wieder ein, sobald Sie sich angemeldet haben.',
    button: 'Wieder einrichten',
  },
  announced: {
    subject: (product) => `Die Zwei-Faktor-Authentifizierung Ihres ${product}-Kontos wird zurückgesetzt`,
    preheader: 'Noch können Sie sie behalten.',
    paragraph: (by, product, time) =>
      `${by} hat verlangt, die Zwei-Faktor-Authentifizierung für Ihr Konto bei ${product} auszuschalten. Sie wird am ${time} ausgeschaltet.`,
    choice:
      'Wenn Sie Ihren zweiten Faktor verloren haben, brauchen Sie nur zu warten. Wenn Sie das nicht verlangt haben, behalten Sie die Zwei-Faktor-Authentifizierung, wie sie ist.',
    button: 'Zwei-Faktor-Authentifizierung behalten',
  },
}
