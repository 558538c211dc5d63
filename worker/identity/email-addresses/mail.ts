import { z } from 'zod'
import { maskedEmail } from '../../kit/email'
import { formatDuration } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { purposes } from '../links/purposes.table'
import { words } from './words'

/**
 * To the new address: the link that puts it in force. `link` is the ref of its `verify-email` row. It greets
 * nobody: the address may be a stranger's.
 */
export const verifyEmailMail = mailKind({
  kind: 'email-addresses.verify-email',
  topic: null,
  data: z.object({ link: z.string(), email: z.string() }),
  words,
  letter: async ({ link, email }, { verify }, { product, language, linkTo }) => ({
    subject: verify.subject,
    preheader: verify.preheader,
    paragraphs: [verify.paragraph(email, product)],
    button: { label: verify.button, url: await linkTo('verify-email', link) },
    footnote: verify.footnote(formatDuration(language, purposes['verify-email'].life)),
  }),
})

/**
 * To the old address, once the new one (`email`) is in force: how to take it back. `link` is the ref of its
 * `undo-email` row.
 */
export const emailChangedMail = mailKind({
  kind: 'email-addresses.email-changed',
  topic: 'security',
  mailOnly: ['link'],
  data: z.object({ link: z.string(), email: z.string() }),
  words,
  letter: async ({ link, email }, { changed }, { product, language, name, linkTo }) => ({
    subject: changed.subject(product),
    preheader: changed.preheader,
    name,
    paragraphs: changed.paragraphs(maskedEmail(email)),
    button: { label: changed.button, url: await linkTo('undo-email', link) },
    footnote: changed.footnote(formatDuration(language, purposes['undo-email'].life)),
  }),
})
