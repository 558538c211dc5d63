import { circumstances } from '../../outbox/mail/circumstances'
import { securityMailKind } from '../../outbox/mail/securityMailKind'
import { words } from './words'

/** After a sign-in from a browser that the account did not know. `link` is the ref of a `not-me` row. */
export const newSignInMail = securityMailKind({
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
