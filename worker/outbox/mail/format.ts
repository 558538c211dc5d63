import { days, hours } from '../../kit/duration'
import type { Language } from '../../kit/language'

/**
 * A duration in milliseconds as people say it, in whole hours or, from five days on, in whole days: "1 hour",
 * "72 hours", "7 days".
 */
export function formatDuration(language: Language, milliseconds: number): string {
  const [unit, length] = milliseconds >= days(5) ? (['day', days(1)] as const) : (['hour', hours(1)] as const)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(milliseconds / length),
  )
}

/**
 * A unix time in milliseconds as people read it, in their time zone, which it names; UTC where that is
 * unknown.
 */
export function formatTime(language: Language, milliseconds: number, timeZone: string | null): string {
  const fields = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  try {
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: timeZone ?? 'UTC' }).format(milliseconds)
  } catch {
    // The zone was known when it was chosen; a time in UTC is better than no mail.
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' }).format(milliseconds)
  }
}
