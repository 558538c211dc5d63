import { mailKind } from '../outbox/mailKind'
import { circumstances, factsOf } from '../outbox/whence'
import { en } from './words/en'

/** After a sign-in from a browser that the account did not know. `link` is the ref of a `not-me` row. */
export const newSignInMail = mailKind({
  kind: 'sign-in.new-sign-in',
  data: circumstances,
  words: { en },
  letter: async (data, { newSignIn }, { product, language, name, linkTo }) => ({
    subject: newSignIn.subject(product),
    preheader: newSignIn.preheader(data.browser, data.system),
    name,
    paragraphs: [newSignIn.paragraph],
    facts: factsOf(data, language),
    footnote: newSignIn.footnote,
    notMeUrl: await linkTo('not-me', 'not-me', data.link),
  }),
})
