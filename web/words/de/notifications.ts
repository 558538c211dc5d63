import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('de')

/** What is said about notifications, in German. */
export const notifications: Volumes['notifications'] = {
  title: 'Benachrichtigungen',
  lead: 'Was geschehen ist und Sie betrifft. Nach 90 Tagen verschwindet es von selbst.',
  tabs: { list: 'Alle Benachrichtigungen', preferences: 'Einstellungen' },
  show: 'Anzeigen',
  filters: { all: 'Alle', unread: 'Ungelesen' },
  unread: (notifications) => count(notifications, { one: '# ungelesen', other: '# ungelesen' }),
  noneUnread: 'Nichts ungelesen',
  isUnread: 'Ungelesen',
  markRead: 'Als gelesen markieren',
  markReadNamed: (sentence) => `Als gelesen markieren: ${sentence}`,
  markAll: 'Alle als gelesen markieren',
  allRead: 'Alle sind als gelesen markiert.',
  more: 'Ältere anzeigen',
  noMore: 'Das ist alles.',
  empty: 'Noch ist nichts geschehen',
  emptyText: 'Einladungen, Anfragen, Limits und Neues von der Plattform stehen hier, das Neueste zuerst.',
  emptyFilter: 'Nichts von dieser Art',
  emptyFilterText: 'Wählen Sie einen anderen Filter, um den Rest zu sehen.',
  emptyUnread: 'Sie haben alles gelesen',
  learnMore: 'Mehr erfahren',
  unknown: 'Es ist etwas geschehen, wofür diese Seite noch keine Worte hat',
  kinds: {
    'invitations.invited': ({ byName, unitName }) => `${byName} lädt Sie zu ${unitName} ein`,
    'invitations.accepted': ({ who, unitName }) => `${who} hat Ihre Einladung zu ${unitName} angenommen`,
    'invitations.declined': ({ who, unitName }) => `${who} hat Ihre Einladung zu ${unitName} abgelehnt`,
    'members.added': ({ byName, unitName }) => `${byName} hat Sie zum Mitglied von ${unitName} gemacht`,
    'members.removed': ({ byName, unitName }) => `${byName} hat Sie aus ${unitName} entfernt`,
    'join-requests.requested': ({ who, projectName }) => `${who} bittet um Zugang zu ${projectName}`,
    'join-requests.approved': ({ byName, projectName }) => `${byName} hat Sie in ${projectName} eingelassen`,
    'join-requests.rejected': ({ byName, projectName }) =>
      `${byName} hat Ihre Anfrage für ${projectName} abgelehnt`,
    'projects.deleted': ({ byName, projectName }) => `${byName} hat ${projectName} gelöscht`,
    'projects.expired': ({ projectName }) => `${projectName} ist abgelaufen und wurde gelöscht`,
    'projects.expiring': ({ projectName }) => `${projectName} läuft innerhalb einer Woche ab`,
    'limits.reached': ({ projectName, percent, limit }) =>
      `${projectName} hat ${percent} % eines Limits erreicht: ${limit}`,
    'limits.increase-requested': ({ byName, projectName, limit }) =>
      `${byName} bittet um ein höheres Limit in ${projectName}: ${limit}`,
    'tokens.expiring': ({ thing }) => `Ihr Token „${thing}“ läuft bald ab`,
    'tokens.created': ({ thing }) => `Das Token „${thing}“ wurde erstellt`,
    'tokens.revoked': ({ thing }) => `Jemand, der das Token „${thing}“ hatte, hat es widerrufen`,
    'organizations.mfa-required': ({ organizationName }) =>
      `${organizationName} verlangt jetzt die Zwei-Faktor-Authentifizierung`,
    'email-addresses.email-changed': () => 'Ihre E-Mail-Adresse wurde geändert',
    'passwords.password-changed': () => 'Ihr Passwort wurde geändert',
    'passwords.password-reset-done': () => 'Über einen Link wurde ein neues Passwort gewählt',
    'sign-in.new-sign-in': ({ browser, system }) => `Neue Anmeldung mit ${browser} auf ${system}`,
    'sign-in.stopped': () => 'Zu viele Anmeldungen sind fehlgeschlagen: Weitere Versuche müssen warten',
    'challenges.counter-went-back': ({ thing }) =>
      `„${thing}“ wurde vielleicht kopiert: der Zähler ging zurück`,
    'passkeys.added': ({ thing }) => `Der Passkey „${thing}“ wurde hinzugefügt`,
    'passkeys.removed': ({ thing }) => `Der Passkey „${thing}“ wurde gelöscht`,
    'security-keys.added': ({ thing }) => `Der Sicherheitsschlüssel „${thing}“ wurde hinzugefügt`,
    'security-keys.removed': ({ thing }) => `Der Sicherheitsschlüssel „${thing}“ wurde entfernt`,
    'totp.added': () => 'Eine Authenticator-App wurde hinzugefügt',
    'totp.replaced': () => 'Die Authenticator-App ist auf ein anderes Gerät umgezogen',
    'totp.removed': () => 'Die Authenticator-App wurde entfernt',
    'factors.two-step-off': () => 'Die Zwei-Faktor-Authentifizierung wurde ausgeschaltet',
    'recovery-codes.used': ({ left }) =>
      `Ein Wiederherstellungscode wurde benutzt. ${count(Number(left), { one: '# ist übrig', other: '# sind übrig' })}`,
    'recovery-codes.few': ({ left }) =>
      count(Number(left), {
        one: 'Nur # Wiederherstellungscode ist übrig',
        other: 'Nur # Wiederherstellungscodes sind übrig',
      }),
    'recovery-codes.replaced': () => 'Neue Wiederherstellungscodes haben die alten ersetzt',
    'mfa-resets.done': ({ byName }) => `${byName} hat Ihre Zwei-Faktor-Authentifizierung zurückgesetzt`,
    'mfa-resets.announced': ({ byName }) =>
      `${byName} möchte Ihre Zwei-Faktor-Authentifizierung zurücksetzen`,
    'deletion.asked': () => 'Ihr Konto wird gelöscht',
    'deletion.put-off': () => 'Ihr Konto konnte noch nicht gelöscht werden: jemand ist darauf angewiesen',
  },
  topics: {
    announcements: { name: 'Ankündigungen', text: 'Neues und Störungen, von den Betreibern der Plattform.' },
    invitations: { name: 'Einladungen', text: 'An Sie, und Antworten auf Ihre eigenen.' },
    memberships: { name: 'Mitgliedschaften', text: 'Wenn jemand Sie hinzufügt oder entfernt.' },
    'join-requests': {
      name: 'Zugangsanfragen',
      text: 'Solche, über die Sie entscheiden, und Antworten auf Ihre.',
    },
    projects: { name: 'Projekte', text: 'Wenn eines abläuft oder gelöscht wird.' },
    limits: { name: 'Limits', text: 'Bei 80 % und 100 %, und Bitten um mehr.' },
    tokens: { name: 'Zugriffstokens', text: 'Eine Woche und einen Tag, bevor eines abläuft.' },
    security: {
      name: 'Sicherheit',
      text: 'Anmeldungen, Passwörter, Passkeys, Zwei-Faktor-Authentifizierung.',
    },
  },
  preferences: {
    title: 'Wovon Sie hören, und wie',
    lead: 'Jede Änderung gilt sofort.',
    topic: 'Worüber',
    bell: 'In der Glocke',
    mail: 'Per E-Mail',
    bellNamed: (topic) => `${topic} in der Glocke`,
    mailNamed: (topic) => `${topic} per E-Mail`,
    always: 'Immer',
    never: 'Nie',
  },
  unsubscribe: {
    title: 'Diese E-Mails abbestellen',
    lead: (email, topic) => `Keine E-Mails über „${topic}“ mehr an ${email}?`,
    text: 'Die Glocke meldet es weiterhin. Unter Benachrichtigungen lassen sie sich wieder einschalten.',
    submit: 'Diese E-Mails abbestellen',
    done: 'Keine solchen E-Mails mehr',
    doneText: (topic) => `Sie erhalten keine E-Mails über „${topic}“ mehr.`,
    preferences: 'Alle Einstellungen ansehen',
    broken: 'Dieser Link funktioniert nicht',
    brokenText:
      'Vielleicht wurde er in der E-Mail abgeschnitten. Melden Sie sich an und schalten Sie E-Mails unter Benachrichtigungen aus.',
  },
}
