import { pluralOf } from '../plural'
import type { Volumes } from '../volumes'

const count = pluralOf('ar')

const signedInTimes = (times: number) =>
  count(times, {
    zero: 'لا عمليات دخول',
    one: 'عملية دخول واحدة',
    two: 'عمليتا دخول',
    few: '# عمليات دخول',
    many: '# عملية دخول',
    other: '# عملية دخول',
  })
const failedTimes = (times: number) =>
  count(times, {
    zero: 'لا محاولات فاشلة',
    one: 'محاولة فاشلة واحدة',
    two: 'محاولتان فاشلتان',
    few: '# محاولات فاشلة',
    many: '# محاولة فاشلة',
    other: '# محاولة فاشلة',
  })

/** The picture of the sign-ins of a month, in Arabic. */
export const signIns: Volumes['account']['log']['signIns'] = {
  title: 'عمليات الدخول خلال آخر 30 يومًا',
  signedInTimes,
  failedTimes,
  ofDay: (day: string, signedIn: number, failed: number) =>
    `${day}: ${signedInTimes(signedIn)}، ${failedTimes(failed)}`,
  asTable: 'عرض كجدول',
  day: 'اليوم',
  signedIn: 'ناجحة',
  failed: 'فاشلة',
}
