import { eventMail } from '../../outbox/eventMail'
import { circumstances } from '../../outbox/whence'
import { words } from './words'

/** After a sign-in from a browser that the account did not know. `link` is the ref of a `not-me` row. */
export const newSignInMail = eventMail({
  kind: 'sign-in.new-sign-in',
  data: circumstances,
  words,
  says: ({ newSignIn }, product, { browser, system }) => ({
    subject: newSignIn.subject(product),
    preheader: newSignIn.preheader(browser, system),
    paragraphs: [newSignIn.paragraph],
    footnote: newSignIn.footnote,
  }),
})
