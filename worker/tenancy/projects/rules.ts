import { days, hours, minutes } from '../../kit/duration'

/** Backends that a project may have by default, each with the id under which clients know its stand-in. */
export const backendIds = {
  snowflake: 1,
  redshift: 2,
  synapse: 3,
  exasol: 4,
  teradata: 5,
  bigquery: 6,
} as const
/** Whether a text names a backend. */
export const isBackend = (name: string): name is keyof typeof backendIds => Object.hasOwn(backendIds, name)
/** The only backend that has a time zone. */
export const ZONED_BACKEND = 'bigquery'

/**
 * Fields of a project that only super admins set, in the order they are judged; holding one is asking for it,
 * whatever its value.
 */
export const restrictedFields = [
  'type',
  'expirationDays',
  'billedMonthlyPrice',
  'dataRetentionTimeInDays',
  'hasTryModeOn',
] as const

/** How long a deleted project can be brought back, in days; then it is purged. */
export const DAYS_KEPT = 60
/** The longest an expiry may lie ahead, in days: a hundred years. */
export const MOST_DAYS = 36_500

const lengths: Readonly<Record<string, number>> = {
  minute: minutes(1),
  hour: hours(1),
  day: days(1),
  week: days(7),
}
const relative = /^\+(\d{1,4}) ?(minute|hour|day|week)s?$/
const absolute = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * The instant (unix milliseconds) that a text names: an ISO date (UTC unless it says otherwise), or `+<n>
 * minutes|hours|days|weeks` from now; null when it names none.
 */
export function endTimeOf(given: string, now: number): number | null {
  const [, count, unit = ''] = relative.exec(given) ?? []
  const length = lengths[unit]
  if (length) return now + Number(count) * length
  const [, date, time = '00:00', zone = 'Z'] = absolute.exec(given) ?? []
  if (!date || !isDay(date)) return null
  const instant = Date.parse(`${date}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(instant) ? null : instant
}
/** The 30th of February is none, though it can be parsed. */
const isDay = (date: string) => {
  const parsed = Date.parse(`${date}T00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(date)
}
