import type { Language } from '../kit/language'

/** A duration of whole hours as people say it: "1 hour", "72 hours", from five days on in days. */
export function spokenHours(language: Language, hours: number): string {
  const unit = hours >= 120 && hours % 24 === 0 ? 'day' : 'hour'
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(unit === 'day' ? hours / 24 : hours)
}

/** A unix time in milliseconds as people read it, in their time zone, which it names; UTC where that is unknown. */
export function spokenTime(language: Language, milliseconds: number, timeZone: string | null): string {
  const fields = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  try {
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: timeZone ?? 'UTC' }).format(milliseconds)
  } catch {
    // The zone was known when it was chosen; a time in UTC is better than no mail.
    return new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' }).format(milliseconds)
  }
}
