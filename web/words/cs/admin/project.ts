import type { project as english } from '../../en/admin/project'

/** What super admins read in the settings of a project, in Czech. */
export const project: typeof english = {
  title: 'Pro superadminy',
  lead: 'Vidí a mění to jen superadmini.',
  standing: 'Stav',
  running: 'V provozu',
  disabledNow: 'Pozastavený',
  disable: 'Pozastavit',
  reason: 'Důvod',
  reasonHint: 'Dozvědí se ho lidé i programy projektu.',
  end: 'Očekávané trvání',
  ends: { '': 'Neznámé', '+1 hour': 'Hodina', '+1 day': 'Den', '+1 week': 'Týden' },
  disabled: (name) => `Projekt ${name} je pozastaven.`,
  enable: 'Obnovit provoz',
  enabled: (name) => `Projekt ${name} je znovu v provozu.`,
  expiry: 'Konec platnosti',
  noExpiry: 'Bez konce platnosti',
  days: 'Dní od teď',
  daysHint: 'Prázdné: bez konce platnosti.',
  expirySaved: 'Konec platnosti je změněn.',
  limits: 'Limity',
  limit: 'Limit',
  value: 'Hodnota',
  valueWrong: 'Zadejte celé číslo.',
  set: 'Nastavit',
  limitSaved: (name) => `Limit ${name} je nastaven.`,
}
