import { z } from 'zod'
import { circumstances } from '../../../outbox/mail/circumstances'
import { securityMailKind } from '../../../outbox/mail/securityMailKind'
import type { Words } from './words'
import { words } from './words'

const about = <const What extends keyof Words>(what: What) =>
  securityMailKind({
    kind: `passkeys.${what}` as const,
    data: circumstances.extend({ thing: z.string() }),
    words,
    says: (words, product, { thing }) => {
      const { subject, preheader, paragraph } = words[what]
      return { subject: subject(product), preheader: preheader(thing), paragraphs: [paragraph(thing)] }
    },
  })

/** After a passkey was added; `thing` is its name, `link` the ref of a `not-me` row, here and below. */
export const passkeyAddedMail = about('added')
/** After one was removed. */
export const passkeyRemovedMail = about('removed')
