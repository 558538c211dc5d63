import { z } from 'zod'
import { purposes } from '../links/purposes.table'
import { mailKind } from '../outbox/mailKind'
import { spokenDuration, spokenTime } from '../outbox/spoken'
import { en } from './words/en'

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
    footnote: reset.footnote(spokenDuration(language, purposes['reset-password'])),
  }),
})

/** After a change by the person signed in. `time` is unix milliseconds, `link` the ref of a `not-me` row. */
export const passwordChangedMail = mailKind({
  kind: 'passwords.password-changed',
  data: z.object({
    time: z.number(),
    timeZone: z.string().nullable(),
    browser: z.string(),
    system: z.string(),
    place: z.string().nullable(),
    link: z.string(),
  }),
  words,
  letter: async ({ time, timeZone, browser, system, place, link }, { changed }, { product, language, name, linkTo }) => ({
    subject: changed.subject(product),
    preheader: changed.preheader,
    name,
    paragraphs: [changed.paragraph],
    facts: [
      [changed.when, spokenTime(language, time, timeZone)],
      [changed.browser, `${browser}, ${system}`],
      ...(place ? [[changed.place, place] as const] : []),
    ],
    notMeUrl: await linkTo('not-me', 'not-me', link),
  }),
})

/** After a reset by a mailed link. `link` is the ref of a `not-me` row. */
export const passwordResetDoneMail = mailKind({
  kind: 'passwords.password-reset-done',
  data: z.object({ link: z.string() }),
  words,
  letter: async ({ link }, { resetDone }, { product, publicUrl, name, linkTo }) => ({
    subject: resetDone.subject(product),
    preheader: resetDone.preheader,
    name,
    paragraphs: [resetDone.paragraph],
    button: { label: resetDone.button, url: `${publicUrl}/sign-in` },
    notMeUrl: await linkTo('not-me', 'not-me', link),
  }),
})
