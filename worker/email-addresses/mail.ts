import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { spokenHours } from '../outbox/spoken'
import { en } from './words/en'

const words = { en }

/** To the new address: the link that puts it in force. `link` is the ref of its `verify-email` row. Says no name: the address may be a stranger's. */
export const verifyEmailMail = mailKind({
  kind: 'email-addresses.verify-email',
  data: z.object({ link: z.string(), validHours: z.number() }),
  words,
  letter: async ({ link, validHours }, { verify }, { product, language, linkTo }) => ({
    subject: verify.subject,
    preheader: verify.preheader,
    paragraphs: [verify.paragraph(product)],
    button: { label: verify.button, url: await linkTo('verify-email', 'verify-email', link) },
    footnote: verify.footnote(spokenHours(language, validHours)),
  }),
})

/** To the old address, once the new one is in force: how to take it back. `undo` is the ref of its `undo-email` row. */
export const emailChangedMail = mailKind({
  kind: 'email-addresses.email-changed',
  data: z.object({ name: z.string(), newEmail: z.string(), undo: z.string(), validHours: z.number() }),
  words,
  letter: async ({ name, newEmail, undo, validHours }, { changed }, { product, language, linkTo }) => ({
    subject: changed.subject(product),
    preheader: changed.preheader,
    name,
    paragraphs: changed.paragraphs(masked(newEmail)),
    button: { label: changed.button, url: await linkTo('undo', 'undo-email', undo) },
    footnote: changed.footnote(spokenHours(language, validHours)),
  }),
})

/** `b•••@example.org`: enough to know one's own address by, too little for whoever reads an abandoned mailbox. */
export const masked = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `${[...email.slice(0, at)][0] ?? ''}•••${email.slice(at)}`
}
