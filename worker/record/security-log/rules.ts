import { days, hours, minutes } from '../../kit/duration'

/** So many days are counted, today among them. */
export const DAYS_COUNTED = 30
/** Sign-ins are counted by quarters of an hour: every zone's midnight is at the edge of one. */
export const QUARTER = minutes(15)

/** How often something happened within a quarter of an hour; `quarter` counts from 1970. */
export type Quarter = { readonly kind: string; readonly quarter: number; readonly count: number }
/** A day in the calendar of a zone. */
export type SignInDay = { readonly day: string; readonly signedIn: number; readonly failed: number }

/** Since when to count, so that every zone has its days whole; unix milliseconds. */
export const countedSince = (now: number): number => now - days(DAYS_COUNTED + 1)

/** When the hour of a moment begins: failed sign-ins of one hour share an entry. Unix milliseconds. */
export const hourOf = (moment: number): number => moment - (moment % hours(1))
const LONGEST_REQUEST = minutes(5)
/**
 * Entries of failed sign-ins from before then may be sealed: no request is under way any more that would
 * raise their count.
 */
export const sealsUntil = (now: number): number => hourOf(now - LONGEST_REQUEST)

/**
 * The sign-ins of each of the last days in a zone's calendar, the oldest first; days without any, too. Pure.
 */
export function signInDays(
  quarters: readonly Quarter[],
  { now, timeZone }: { now: number; timeZone: string },
): SignInDay[] {
  const calendar = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const dayOf = (time: number) => {
    const parts = new Map(calendar.formatToParts(time).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  }
  const dated = quarters.map((one) => ({ ...one, day: dayOf(one.quarter * QUARTER) }))
  const sum = (day: string, kind: string) =>
    dated.filter((one) => one.day === day && one.kind === kind).reduce((all, { count }) => all + count, 0)
  const today = Date.parse(dayOf(now))
  return Array.from({ length: DAYS_COUNTED }, (_, at) => {
    const day = new Date(today - days(DAYS_COUNTED - 1 - at)).toISOString().slice(0, 10)
    return { day, signedIn: sum(day, 'session.started'), failed: sum(day, 'sign-in.failed') }
  })
}
