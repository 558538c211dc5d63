import { z } from 'zod'
import { circumstances } from '../../outbox/mail/circumstances'
import { formatTime } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { securityMailKind } from '../../outbox/mail/securityMailKind'
import { words } from './words'

/** After a token was made (`thing` is its name). `link` is the ref of a `not-me` row. */
export const tokenCreatedMail = securityMailKind({
  kind: 'tokens.created',
  data: circumstances.extend({ thing: z.string() }),
  words,
  says: ({ created }, product, { thing }) => ({
    subject: created.subject(product),
    preheader: created.preheader(thing),
    paragraphs: [created.paragraph(thing)],
    footnote: created.footnote,
  }),
})
/** After somebody who held a token (`thing` is its name) ended it. */
export const tokenRevokedMail = securityMailKind({
  kind: 'tokens.revoked',
  data: circumstances.extend({ thing: z.string() }),
  words,
  says: ({ revoked }, product, { thing }) => ({
    subject: revoked.subject(product),
    preheader: revoked.preheader(thing),
    paragraphs: [revoked.paragraph(thing), revoked.advice],
    footnote: revoked.footnote,
  }),
})
/** A week and a day before a token ends. `expires` is unix milliseconds. */
export const tokenExpiringMail = mailKind({
  kind: 'tokens.expiring',
  topic: 'tokens',
  data: z.object({ thing: z.string(), expires: z.number() }),
  words,
  letter: ({ thing, expires }, { expiring }, { name, language, publicUrl }) => {
    const time = formatTime(language, expires, null)
    return {
      subject: expiring.subject(thing),
      preheader: expiring.preheader(time),
      name,
      paragraphs: [expiring.paragraph(thing, time), expiring.advice],
      button: { label: expiring.button, url: `${publicUrl}/account/tokens` },
    }
  },
})
