import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { spokenHours, spokenTime } from '../outbox/spoken'
import { en } from './words/en'

const words = { en }

/** The link to choose a new password, because one was asked for, or as the end of "This wasn't me" and of an undone change. `link` is the ref of its `reset-password` row. */
export const resetPasswordMail = mailKind({
  kind: 'passwords.reset-password',
  data: z.object({ name: z.string(), link: z.string(), reason: z.enum(['asked', 'recovery']), validHours: z.number() }),
  words,
  letter: async ({ name, link, reason, validHours }, { reset }, { product, language, linkTo }) => ({
    subject: reset.subject(product),
    preheader: reset.preheader,
    name,
    paragraphs: [reset[reason]],
    button: { label: reset.button, url: await linkTo('reset-password', 'reset-password', link) },
    footnote: reset.footnote(spokenHours(language, validHours)),
  }),
})

/** After a change by the person signed in. `time` is unix milliseconds, `notMe` the ref of a `not-me` row. */
export const passwordChangedMail = mailKind({
  kind: 'passwords.password-changed',
  data: z.object({
    name: z.string(),
    time: z.number(),
    timeZone: z.string().nullable(),
    browser: z.string(),
    system: z.string(),
    place: z.string().nullable(),
    notMe: z.string(),
  }),
  words,
  letter: async ({ name, time, timeZone, browser, system, place, notMe }, { changed }, { product, language, linkTo }) => ({
    subject: changed.subject(product),
    preheader: changed.preheader,
    name,
    paragraphs: [changed.paragraph],
    facts: [
      [changed.when, spokenTime(language, time, timeZone)],
      [changed.browser, `${browser}, ${system}`],
      ...(place ? [[changed.place, place] as const] : []),
    ],
    notMeUrl: await linkTo('not-me', 'not-me', notMe),
  }),
})

/** After a reset by a mailed link. `notMe` is the ref of a `not-me` row. */
export const passwordResetDoneMail = mailKind({
  kind: 'passwords.password-reset-done',
  data: z.object({ name: z.string(), notMe: z.string() }),
  words,
  letter: async ({ name, notMe }, { resetDone }, { product, publicUrl, linkTo }) => ({
    subject: resetDone.subject(product),
    preheader: resetDone.preheader,
    name,
    paragraphs: [resetDone.paragraph],
    button: { label: resetDone.button, url: `${publicUrl}/sign-in` },
    notMeUrl: await linkTo('not-me', 'not-me', notMe),
  }),
})
