import { createSignal } from 'solid-js'
import { deviceLocales } from './device'
import { supportedLanguage } from './languages'
import { language } from './words'

const [zone, setZone] = createSignal<string | undefined>()
const [now, setNow] = createSignal(Date.now())
setInterval(() => setNow(Date.now()), 30_000)

/**
 * The language on screen in the region of this browser: "21 Nov 2026, 22:04" where that is how dates and
 * clocks are written.
 */
const locale = (): string =>
  deviceLocales().find((tag) => supportedLanguage(tag) === language()) ?? language()

/** Writes times in this zone from now on; null is the zone of the device. */
export const useTimeZone = (timeZone: string | null): void => {
  setZone(timeZone ?? undefined)
}

/**
 * The moment of an ISO time. The Management API writes `+0000`, which not every browser reads without the
 * colon.
 */
const momentOf = (iso: string): Date => new Date(iso.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))

const steps = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]

/** "3 days ago", "in 2 hours", "now": by the largest unit that fits. Reactive: ages by itself. */
export function relativeTime(iso: string): string {
  const seconds = (momentOf(iso).getTime() - now()) / 1_000
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
  for (const [unit, secondsInUnit] of steps) {
    if (Math.abs(seconds) >= secondsInUnit) return format.format(Math.trunc(seconds / secondsInUnit), unit)
  }
  return format.format(0, 'second')
}

/** "21 November 2026 at 22:04:31 CET": the whole truth, for the hover and the log. */
export function exactTime(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'long', timeZone: zone() }).format(
    momentOf(iso),
  )
}

/** "21 November 2026": a day that one plans for. */
export function longDay(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: zone() }).format(momentOf(iso))
}

/** "21 Nov 2026, 22:04": for lists. */
export function shortTime(iso: string): string {
  return new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone(),
  }).format(momentOf(iso))
}

/** "21 Nov": a day of a calendar, written `2026-11-21`. */
export function shortDay(day: string): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  )
}

/** "3 minutes": a length of time, rounded up, as one waits. */
export function duration(seconds: number): string {
  const [unit, count] =
    seconds < 60
      ? ['second', seconds]
      : seconds < 5_400
        ? ['minute', seconds / 60]
        : ['hour', seconds / 3_600]
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    Math.ceil(Number(count)),
  )
}

/** "English", "Arabic": a language's name in the language on screen. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code
}

/** "22:04": what the clocks of a zone show now. Reactive. */
export function clockIn(timeZone: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone }).format(now())
}

/** Part of the day in the person's own zone, for a greeting. Reactive. */
export function partOfDay(): 'morning' | 'day' | 'evening' {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone() }).format(now()),
  )
  if (hour >= 5 && hour < 11) return 'morning'
  return hour >= 18 || hour < 5 ? 'evening' : 'day'
}

/** How many days from now a moment is, whole ones; negative when it has passed. Reactive. */
export const daysUntil = (iso: string): number => Math.floor((momentOf(iso).getTime() - now()) / 86_400_000)
