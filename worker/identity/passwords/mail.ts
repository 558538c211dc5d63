import { z } from 'zod'
import { circumstanceFacts, circumstances, mailOnlyCircumstances } from '../../outbox/mail/circumstances'
import { formatDuration } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { securityMailKind } from '../../outbox/mail/securityMailKind'
import { purposes } from '../links/purposes.table'
import { words } from './words'

/**
 * The link to choose a new password, because one was asked for, or as the end of "This wasn't me" and of an
 * undone change. `link` is the ref of its `reset-password` row.
 */
export const resetPasswordMail = mailKind({
  kind: 'passwords.reset-password',
  topic: null,
  data: z.object({ link: z.string(), reason: z.enum(['asked', 'recovery']) }),
  words,
  letter: async ({ link, reason }, { reset }, { product, language, name, linkTo }) => ({
    subject: reset.subject(product),
    preheader: reset.preheader,
    name,
    paragraphs: [reset[reason]],
    button: { label: reset.button, url: await linkTo('reset-password', link) },
    footnote: reset.footnote[reason](formatDuration(language, purposes['reset-password'].life)),
  }),
})

/** After a change by the person signed in. `link` is the ref of a `not-me` row. */
export const passwordChangedMail = securityMailKind({
  kind: 'passwords.password-changed',
  data: circumstances,
  words,
  says: ({ changed }, product) => ({
    subject: changed.subject(product),
    preheader: changed.preheader,
    paragraphs: [changed.paragraph],
  }),
})

/** After a reset by a mailed link. `link` is the ref of a `not-me` row. */
export const passwordResetDoneMail = mailKind({
  kind: 'passwords.password-reset-done',
  topic: 'security',
  mailOnly: mailOnlyCircumstances,
  data: circumstances,
  words,
  letter: async (data, { resetDone }, { product, publicUrl, language, name, linkTo }) => ({
    subject: resetDone.subject(product),
    preheader: resetDone.preheader,
    name,
    paragraphs: [resetDone.paragraph],
    facts: circumstanceFacts(data, language),
    button: { label: resetDone.button, url: `${publicUrl}/sign-in` },
    notMeUrl: await linkTo('not-me', data.link),
  }),
})
