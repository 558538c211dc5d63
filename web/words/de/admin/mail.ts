import type { mail as english } from '../../en/admin/mail'
import { pluralOf } from '../../plural'

const count = pluralOf('de')

/** What is said about the mail queue, in German. */
export const mail: typeof english = {
  title: 'Mailwarteschlange',
  lead: 'Jede E-Mail bleibt hier, bis die Gegenseite sie übernommen hat. Keine geht verloren.',
  states: { dead: 'Aufgegeben', failing: 'Gescheitert', waiting: 'Wartend', sent: 'Gesendet' },
  statesLabel: 'E-Mails nach Zustand',
  held: 'Es gehen keine E-Mails hinaus',
  heldText:
    'MAIL_TRANSPORT steht auf none. E-Mails warten in der Warteschlange und gehen hinaus, sobald ein Versandweg eingestellt ist.',
  heldSee: 'Zur Warteschlange',
  empty: {
    dead: 'Keine E-Mail wurde aufgegeben',
    failing: 'Keine E-Mail scheitert',
    waiting: 'Keine E-Mail wartet',
    sent: 'In letzter Zeit wurde keine E-Mail gesendet',
  },
  emptyText: {
    dead: 'Was endgültig abgelehnt wird oder drei Tage lang scheitert, steht hier 30 Tage lang und kann erneut gesendet werden.',
    failing: 'Was noch nicht zugestellt werden konnte, steht hier bis zum nächsten Versuch.',
    waiting: 'E-Mails gehen innerhalb einer Minute hinaus. Was noch nicht versucht wurde, steht hier.',
    sent: 'Was die Gegenseite übernommen hat, steht hier 30 Tage lang.',
  },
  written: 'Geschrieben',
  attempts: (attempts) => count(attempts, { one: '# Versuch', other: '# Versuche' }),
  next: 'Nächster Versuch',
  givenUp: 'Aufgegeben',
  sent: 'Gesendet',
  said: 'Antwort der Gegenseite',
  details: 'Details',
  detailsOf: (email) => `Details der E-Mail an ${email}`,
  messageId: 'Message-ID',
  language: 'Sprache',
  account: 'Konto',
  resend: 'Erneut senden',
  tryNow: 'Jetzt versuchen',
  resent: (email) => `Die E-Mail an ${email} ist wieder unterwegs.`,
  resendAll: 'Alle erneut senden',
  resendAllTitle: 'Alle diese E-Mails erneut senden?',
  resendAllEffects: [
    'Sie gehen sofort hinaus, die neuesten tausend.',
    'Ein Link in einer alten E-Mail kann inzwischen abgelaufen sein.',
  ],
  resentAll: (mails) =>
    count(mails, { one: '# E-Mail ist wieder unterwegs.', other: '# E-Mails sind wieder unterwegs.' }),
  more: 'Ältere E-Mails anzeigen',
}
