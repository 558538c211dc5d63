import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('de')

const signedInTimes = (times: number) => count(times, { one: '# Anmeldung', other: '# Anmeldungen' })
const failedTimes = (times: number) => count(times, { one: '# fehlgeschlagen', other: '# fehlgeschlagen' })

/** The picture of the sign-ins of a month, in German. */
export const signIns: Volumes['account']['log']['signIns'] = {
  title: 'Anmeldungen der letzten 30 Tage',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}, ${failedTimes(failed)}`,
  asTable: 'Als Tabelle zeigen',
  day: 'Tag',
  signedIn: 'Angemeldet',
  failed: 'Fehlgeschlagen',
}
