import { z } from 'zod'
import { eventMail } from '../outbox/eventMail'
import { circumstances } from '../outbox/whence'
import { en } from './words/en'

/** After a management token was made (`thing` is its name). `link` is the ref of a `not-me` row. */
export const tokenCreatedMail = eventMail({
  kind: 'tokens.created',
  data: circumstances.extend({ thing: z.string() }),
  words: { en },
  says: ({ created }, product, { thing }) => ({
    subject: created.subject(product),
    preheader: created.preheader(thing),
    paragraphs: [created.paragraph(thing)],
    footnote: created.footnote,
  }),
})
