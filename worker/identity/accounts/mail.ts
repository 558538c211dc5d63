import { z } from 'zod'
import { formatDuration } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { purposes } from '../links/purposes.table'
import { words } from './words'

/**
 * To a new address: the link that opens the account. `link` is the ref of its `activate` row; `invitedBy`
 * names whoever invited, null after a sign-up. It greets nobody: whoever signs up could write anything there.
 */
export const activateMail = mailKind({
  kind: 'accounts.activate',
  topic: null,
  overLimit: 'refused',
  data: z.object({ link: z.string(), invitedBy: z.string().nullable() }),
  words,
  letter: async ({ link, invitedBy }, { activate }, { product, language, linkTo }) => ({
    subject: activate.subject(product),
    preheader: activate.preheader,
    paragraphs: [invitedBy === null ? activate.bySignUp(product) : activate.byInvitation(invitedBy, product)],
    button: { label: activate.button, url: await linkTo('activate', link) },
    footnote: activate.footnote(formatDuration(language, purposes.activate.life)),
  }),
})

/**
 * To an address that has an account, when somebody signs up with it: the page's answer says nothing of that.
 */
export const accountExistsMail = mailKind({
  kind: 'accounts.account-exists',
  topic: null,
  data: z.object({}),
  words,
  letter: (_, { accountExists }, { product, publicUrl, name }) => ({
    subject: accountExists.subject(product),
    preheader: accountExists.preheader,
    name,
    paragraphs: [accountExists.paragraph(product), accountExists.forgotten(`${publicUrl}/forgot-password`)],
    button: { label: accountExists.button, url: `${publicUrl}/sign-in` },
    footnote: accountExists.footnote,
  }),
})
