import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { spokenTime } from '../outbox/spoken'
import { en } from './words/en'

/** After a sign-in from a browser that the account did not know. `time` is unix milliseconds, `link` the ref of a `not-me` row. */
export const newSignInMail = mailKind({
  kind: 'sign-in.new-sign-in',
  data: z.object({
    time: z.number(),
    timeZone: z.string().nullable(),
    browser: z.string(),
    system: z.string(),
    place: z.string().nullable(),
    link: z.string(),
  }),
  words: { en },
  letter: async ({ time, timeZone, browser, system, place, link }, { newSignIn }, { product, language, name, linkTo }) => ({
    subject: newSignIn.subject(product),
    preheader: newSignIn.preheader(browser, system),
    name,
    paragraphs: [newSignIn.paragraph],
    facts: [
      [newSignIn.when, spokenTime(language, time, timeZone)],
      [newSignIn.browser, browser],
      [newSignIn.system, system],
      ...(place ? [[newSignIn.place, place] as const] : []),
    ],
    footnote: newSignIn.footnote,
    notMeUrl: await linkTo('not-me', 'not-me', link),
  }),
})
