import { z } from 'zod'
import type { Scope } from '../../access/scope'
import type { Language } from '../../kit/language'
import { formatTime } from './format'
import type { Letter } from './letter'
import { words } from './words'

/**
 * What a security mail is told: when (unix milliseconds) and from where a thing was done, and the ref of its
 * "This wasn't me" link.
 */
export const circumstances = z.object({
  time: z.number(),
  timeZone: z.string().nullable(),
  browser: z.string(),
  system: z.string(),
  place: z.string().nullable(),
  link: z.string(),
})
export type Circumstances = z.infer<typeof circumstances>
/** What the bell leaves out of the circumstances: a notification has its own time, and no link. */
export const mailOnlyCircumstances = ['link', 'time', 'timeZone'] as const

/** When and from where the change of this scope is made: spread into a mail's data. */
export const circumstancesOf = ({ now, client }: Scope) => ({
  time: now,
  browser: client.browser,
  system: client.system,
  place: client.place,
})

/** The circumstances as a mail's table. */
export function circumstanceFacts(
  { time, timeZone, browser, system, place }: Omit<Circumstances, 'link'>,
  language: Language,
): NonNullable<Letter['facts']> {
  const around = words[language]
  const known = [
    [around.when, formatTime(language, time, timeZone)],
    [around.browser, browser],
    [around.system, system],
  ] as const
  return place ? [...known, [around.place, place]] : known
}
