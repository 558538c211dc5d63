import { z } from 'zod'
import { circumstances } from '../../outbox/mail/circumstances'
import { securityMailKind } from '../../outbox/mail/securityMailKind'
import { type Words, words } from './words'

const mailAbout = <const Kind extends keyof Words, const What extends 'added' | 'removed'>(
  kind: Kind,
  what: What,
) =>
  securityMailKind({
    kind: `${kind}s.${what}` as const,
    data: circumstances.extend({ thing: z.string() }),
    words,
    says: (words, product, { thing }) => {
      const { subject, preheader, paragraph } = words[kind][what]
      return { subject: subject(product), preheader: preheader(thing), paragraphs: [paragraph(thing)] }
    },
  })

/**
 * The mails about a passkey or security key: after it was added, and after it was removed (a security key
 * only while another method is left). `thing` is its name, `link` the ref of a `not-me` row.
 */
export const keyMails = {
  passkey: { added: mailAbout('passkey', 'added'), removed: mailAbout('passkey', 'removed') },
  'security-key': {
    added: mailAbout('security-key', 'added'),
    removed: mailAbout('security-key', 'removed'),
  },
} as const
