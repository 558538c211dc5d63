import type { system as english } from '../../en/admin/system'
import { pluralOf } from '../../plural'

const count = pluralOf('de')

/** What is said about the state of the system, in German. */
export const system: typeof english = {
  title: 'Systemzustand',
  lead: 'Wie es diesem Gatehouse geht und was getan werden muss.',
  well: 'Es gibt nichts zu tun',
  wellText: 'E-Mails gehen hinaus, geplante Arbeiten laufen, das Protokoll ist versiegelt.',
  warnings: {
    oneAdmin: 'Es gibt nur einen Superadmin',
    oneAdminText: 'Ist er ausgesperrt, kann niemand helfen. Machen Sie noch jemanden zum Superadmin.',
    noTwoStep: (names) => `Ohne Zwei-Faktor-Authentifizierung: ${names}`,
    noTwoStepText: 'Superadmins dürfen hier alles. Bitten Sie sie, sie einzurichten.',
    dead: (mails) => count(mails, { one: '# E-Mail wurde aufgegeben', other: '# E-Mails wurden aufgegeben' }),
    deadText: 'Sehen Sie nach, warum, beheben Sie es und senden Sie sie erneut.',
    clock: 'Geplante Arbeiten laufen nicht',
    clockText:
      'E-Mails werden nicht erneut versucht, das Protokoll wird nicht versiegelt, nichts wird aufgeräumt. Prüfen Sie den Cron-Trigger des Workers.',
    jobs: (names) => `Geplante Arbeiten sind gescheitert: ${names}`,
    jobsText: 'Sie werden jede Minute erneut versucht. Das Protokoll des Workers nennt den Grund.',
    pepper: (id) => `Der Pepper „${id}“ fehlt`,
    pepperText:
      'Passwörter, die mit ihm gemacht wurden, sind unbrauchbar. Setzen Sie ihn wieder in PASSWORD_PEPPER ein.',
    health: 'Ein Teil, den jede Anfrage braucht, antwortet nicht',
    healthText: 'Prüfen Sie den Status Ihres Anbieters.',
  },
  see: 'Ansehen',
  now: 'Jetzt gerade',
  version: 'Version',
  health: 'Gesundheit',
  parts: { database: 'Datenbank', kv: 'KV-Speicher' },
  working: 'arbeitet',
  notWorking: 'antwortet nicht',
  clock: 'Geplante Arbeiten',
  ran: 'Zuletzt gelaufen',
  never: 'Noch nie gelaufen',
  log: 'Sicherheitsprotokoll',
  sealed: (entry) => `Versiegelt bis Eintrag ${entry}`,
  unsealed: 'ältester unversiegelter Eintrag',
  peppers: 'Pepper-Schlüssel',
  pepperNewest: 'für neue Passwörter',
  pepperInUse: 'in Gebrauch',
  pepperUnused: 'nicht in Gebrauch',
  mfaResets: '2FA-Rücksetzungen',
  mfaResetsWaiting: (resets) =>
    count(resets, { one: '# wartet auf seine Zeit', other: '# warten auf ihre Zeit' }),
  counts: {
    people: 'Personen',
    maintainers: 'Maintainer',
    organizations: 'Organisationen',
    projects: 'Projekte',
  },
  atLeast: (most) => `${most} oder mehr`,
  mail: (waiting, failing, dead) => `${waiting} wartend, ${failing} gescheitert, ${dead} aufgegeben`,
  admins: 'Superadmins',
  adminsLead: 'Sie dürfen hier alles.',
  settings: 'Einstellungen',
  settingsLead: 'Gesetzt durch die Variablen des Workers. Geheimnisse werden nie gezeigt.',
  setting: 'Variable',
  value: 'Wert',
  notSet: 'Nicht gesetzt',
  secretSet: 'Gesetzt',
}
