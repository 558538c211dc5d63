import { z } from 'zod'
import type { Language } from '../kit/language'
import { purposes } from '../links/purposes.table'
import { mailKind } from '../outbox/mailKind'
import { spokenDuration, spokenTime } from '../outbox/spoken'
import { en, type Words } from './words/en'

const words = { en }

/** The link to choose a new password, because one was asked for, or as the end of "This wasn't me" and of an undone change. `link` is the ref of its `reset-password` row. */
export const resetPasswordMail = mailKind({
  kind: 'passwords.reset-password',
  data: z.object({ link: z.string(), reason: z.enum(['asked', 'recovery']) }),
  words,
  letter: async ({ link, reason }, { reset }, { product, language, name, linkTo }) => ({
    subject: reset.subject(product),
    preheader: reset.preheader,
    name,
    paragraphs: [reset[reason]],
    button: { label: reset.button, url: await linkTo('reset-password', 'reset-password', link) },
    footnote: reset.footnotes[reason](spokenDuration(language, purposes['reset-password'])),
  }),
})

const circumstances = z.object({
  time: z.number(),
  timeZone: z.string().nullable(),
  browser: z.string(),
  system: z.string(),
  place: z.string().nullable(),
  link: z.string(),
})
/** When and where it was done, as the rows of a mail's small table. */
const factsOf = ({ time, timeZone, browser, system, place }: z.infer<typeof circumstances>, { facts }: Words, language: Language) => [
  [facts.when, spokenTime(language, time, timeZone)] as const,
  [facts.browser, `${browser}, ${system}`] as const,
  ...(place ? [[facts.place, place] as const] : []),
]

/** After a change by the person signed in. `time` is unix milliseconds, `link` the ref of a `not-me` row. */
export const passwordChangedMail = mailKind({
  kind: 'passwords.password-changed',
  data: circumstances,
  words,
  letter: async (data, said, { product, language, name, linkTo }) => ({
    subject: said.changed.subject(product),
    preheader: said.changed.preheader,
    name,
    paragraphs: [said.changed.paragraph],
    facts: factsOf(data, said, language),
    notMeUrl: await linkTo('not-me', 'not-me', data.link),
  }),
})

/** After a reset by a mailed link. `time` is unix milliseconds, `link` the ref of a `not-me` row. */
export const passwordResetDoneMail = mailKind({
  kind: 'passwords.password-reset-done',
  data: circumstances,
  words,
  letter: async (data, said, { product, publicUrl, language, name, linkTo }) => ({
    subject: said.resetDone.subject(product),
    preheader: said.resetDone.preheader,
    name,
    paragraphs: [said.resetDone.paragraph],
    facts: factsOf(data, said, language),
    button: { label: said.resetDone.button, url: `${publicUrl}/sign-in` },
    notMeUrl: await linkTo('not-me', 'not-me', data.link),
  }),
})
