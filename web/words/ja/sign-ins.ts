import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ja')

const signedInTimes = (times: number) => count(times, { other: 'サインイン #回' })
const failedTimes = (times: number) => count(times, { other: '失敗 #回' })

/** The picture of the sign-ins of a month, in Japanese. */
export const signIns: Volumes['account']['log']['signIns'] = {
  title: '過去30日間のサインイン',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}、${failedTimes(failed)}`,
  asTable: '表で表示',
  day: '日',
  signedIn: '成功',
  failed: '失敗',
}
