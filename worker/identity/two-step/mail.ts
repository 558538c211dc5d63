import { eventMail } from '../../outbox/eventMail'
import { circumstances } from '../../outbox/whence'
import { words } from './words'

/** After the last method was removed. `link` is the ref of a `not-me` row. */
export const twoStepOffMail = eventMail({
  kind: 'factors.two-step-off',
  data: circumstances,
  words,
  says: ({ off }, product) => ({
    subject: off.subject(product),
    preheader: off.preheader,
    paragraphs: [off.paragraph],
  }),
})
