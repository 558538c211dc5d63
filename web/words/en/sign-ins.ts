import { pluralOf } from '../plural'

const count = pluralOf('en')

const signedInTimes = (times: number) => count(times, { one: '# sign-in', other: '# sign-ins' })
const failedTimes = (times: number) => count(times, { one: '# failed', other: '# failed' })

/** The picture of the sign-ins of a month. */
export const signIns = {
  title: 'Sign-ins of the last 30 days',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}, ${failedTimes(failed)}`,
  asTable: 'Show as a table',
  day: 'Day',
  signedIn: 'Signed in',
  failed: 'Failed',
}
