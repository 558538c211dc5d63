import { circumstances } from '../../../outbox/mail/circumstances'
import { securityMailKind } from '../../../outbox/mail/securityMailKind'
import type { Words } from './words'
import { words } from './words'

const about = <const What extends keyof Words>(what: What) =>
  securityMailKind({
    kind: `totp.${what}` as const,
    data: circumstances,
    words,
    says: (words, product) => {
      const { subject, preheader, paragraph } = words[what]
      return { subject: subject(product), preheader, paragraphs: [paragraph] }
    },
  })

/** After the first authenticator app was activated. `link` is the ref of a `not-me` row, here and below. */
export const totpAddedMail = about('added')
/** After another took its place. */
export const totpReplacedMail = about('replaced')
/** After it was removed while another method is left. */
export const totpRemovedMail = about('removed')
