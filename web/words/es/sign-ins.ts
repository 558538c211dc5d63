import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('es')

const signedInTimes = (times: number) =>
  count(times, { one: '# inicio de sesión', many: '# de inicios de sesión', other: '# inicios de sesión' })
const failedTimes = (times: number) =>
  count(times, { one: '# fallido', many: '# de fallidos', other: '# fallidos' })

/** The picture of the sign-ins of a month, in Spanish. */
export const signIns: Volumes['account']['log']['signIns'] = {
  title: 'Inicios de sesión de los últimos 30 días',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}, ${failedTimes(failed)}`,
  asTable: 'Mostrar como tabla',
  day: 'Día',
  signedIn: 'Con éxito',
  failed: 'Fallidos',
}
