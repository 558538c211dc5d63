import { days } from '../../../kit/duration'

/** The end of the day (UTC) that is so many days from now; unix milliseconds. */
export const endOfDay = (now: number, inDays: number): number =>
  Math.floor((now + days(inDays)) / days(1)) * days(1) + days(1) - 1
