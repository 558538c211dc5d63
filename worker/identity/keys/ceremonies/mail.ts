import { z } from 'zod'
import { circumstances } from '../../../outbox/mail/circumstances'
import { securityMailKind } from '../../../outbox/mail/securityMailKind'
import { words } from './words'

/**
 * After a passkey or security key (`thing` is its name) answered with a counter below its last one. `link` is
 * the ref of a `not-me` row.
 */
export const counterWentBackMail = securityMailKind({
  kind: 'challenges.counter-went-back',
  data: circumstances.extend({ thing: z.string() }),
  words,
  says: ({ wentBack }, product, { thing }) => ({
    subject: wentBack.subject(product),
    preheader: wentBack.preheader(thing),
    paragraphs: [wentBack.paragraph(thing)],
    footnote: wentBack.footnote,
  }),
})
