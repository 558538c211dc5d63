import { circumstances } from '../../outbox/mail/circumstances'
import { securityMailKind } from '../../outbox/mail/securityMailKind'
import { words } from './words'

/** After the last method was removed. `link` is the ref of a `not-me` row. */
export const twoStepOffMail = securityMailKind({
  kind: 'factors.two-step-off',
  data: circumstances,
  words,
  says: ({ off }, product) => ({
    subject: off.subject(product),
    preheader: off.preheader,
    paragraphs: [off.paragraph],
  }),
})
