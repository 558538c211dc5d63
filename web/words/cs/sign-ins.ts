import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('cs')

const signedInTimes = (times: number) =>
  count(times, { one: '# přihlášení', few: '# přihlášení', many: '# přihlášení', other: '# přihlášení' })
const failedTimes = (times: number) =>
  count(times, { one: '# neúspěšné', few: '# neúspěšná', many: '# neúspěšného', other: '# neúspěšných' })

/** The picture of the sign-ins of a month, in Czech. */
export const signIns: Volumes['account']['log']['signIns'] = {
  title: 'Přihlášení za posledních 30 dní',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}, ${failedTimes(failed)}`,
  asTable: 'Zobrazit jako tabulku',
  day: 'Den',
  signedIn: 'Přihlášení',
  failed: 'Neúspěšná',
}
