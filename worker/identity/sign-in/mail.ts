import { circumstanceFacts, circumstances } from '../../outbox/mail/circumstances'
import { mailKind } from '../../outbox/mail/mailKind'
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

/** When failed attempts stop a factor of the account, or one of its known browsers, for a while: once a day. */
export const signInStoppedMail = mailKind({
  kind: 'sign-in.stopped',
  topic: 'security',
  mailOnly: ['time', 'timeZone'],
  data: circumstances.omit({ link: true }),
  words,
  letter: (last, { stopped }, { product, publicUrl, name, language }) => ({
    subject: stopped.subject(product),
    preheader: stopped.preheader,
    name,
    paragraphs: [stopped.paragraph, stopped.still],
    facts: circumstanceFacts(last, language),
    button: { label: stopped.button, url: `${publicUrl}/account/security-log` },
    footnote: stopped.footnote,
  }),
})
