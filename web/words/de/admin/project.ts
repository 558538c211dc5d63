import type { project as english } from '../../en/admin/project'

/** What super admins read in the settings of a project, in German. */
export const project: typeof english = {
  title: 'Für Superadmins',
  lead: 'Nur Superadmins sehen und ändern das.',
  standing: 'Zustand',
  running: 'In Betrieb',
  disabledNow: 'Gesperrt',
  disable: 'Sperren',
  reason: 'Grund',
  reasonHint: 'Er wird den Personen und Programmen des Projekts gesagt.',
  end: 'Voraussichtliche Dauer',
  ends: { '': 'Unbekannt', '+1 hour': 'Eine Stunde', '+1 day': 'Ein Tag', '+1 week': 'Eine Woche' },
  disabled: (name) => `${name} ist gesperrt.`,
  enable: 'Entsperren',
  enabled: (name) => `${name} ist wieder in Betrieb.`,
  expiry: 'Ablauf',
  noExpiry: 'Läuft nicht ab',
  days: 'Tage ab jetzt',
  daysHint: 'Leer: Es läuft nicht ab.',
  expirySaved: 'Der Ablauf ist geändert.',
  limits: 'Grenzen',
  limit: 'Grenze',
  value: 'Wert',
  valueWrong: 'Geben Sie eine ganze Zahl ein.',
  set: 'Setzen',
  limitSaved: (name) => `Die Grenze ${name} ist gesetzt.`,
}
