import { z } from 'zod'
import { circumstances } from '../../../outbox/mail/circumstances'
import { mailKind } from '../../../outbox/mail/mailKind'
import { securityMailKind } from '../../../outbox/mail/securityMailKind'
import { words } from './words'

/** After a code was used; `left` of them still work. `link` is the ref of a `not-me` row. */
export const recoveryCodeUsedMail = securityMailKind({
  kind: 'recovery-codes.used',
  data: circumstances.extend({ left: z.number() }),
  words,
  says: ({ used }, product, { left }) => ({
    subject: used.subject(product),
    preheader: used.preheader,
    paragraphs: [used.paragraph(left)],
  }),
})

/** When `left` have come down to a few: once a set. */
export const fewRecoveryCodesMail = mailKind({
  kind: 'recovery-codes.few',
  topic: 'security',
  data: z.object({ left: z.number() }),
  words,
  letter: ({ left }, { few }, { product, publicUrl, name }) => ({
    subject: few.subject(product),
    preheader: few.preheader,
    name,
    paragraphs: [few.paragraph(left)],
    button: { label: few.button, url: `${publicUrl}/account/security` },
  }),
})

/** After a new set took the place of the former one. `link` is the ref of a `not-me` row. */
export const recoveryCodesReplacedMail = securityMailKind({
  kind: 'recovery-codes.replaced',
  data: circumstances,
  words,
  says: ({ replaced }, product) => ({
    subject: replaced.subject(product),
    preheader: replaced.preheader,
    paragraphs: [replaced.paragraph],
  }),
})
