import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { circumstances, factsOf } from '../outbox/whence'
import { en } from './words/en'

/** After a passkey or security key (`thing` is its name) answered with a counter below its last one. */
export const counterWentBackMail = mailKind({
  kind: 'challenges.counter-went-back',
  data: circumstances.extend({ thing: z.string() }),
  words: { en },
  letter: async ({ thing, ...data }, { wentBack }, { product, publicUrl, language, name, linkTo }) => ({
    subject: wentBack.subject(product),
    preheader: wentBack.preheader(thing),
    name,
    paragraphs: [wentBack.paragraph(thing)],
    facts: factsOf(data, language),
    button: { label: wentBack.button, url: `${publicUrl}/account/security` },
    footnote: wentBack.footnote,
    notMeUrl: await linkTo('not-me', 'not-me', data.link),
  }),
})
