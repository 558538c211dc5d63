import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { spokenHours } from '../outbox/spoken'
import { en } from './words/en'

const words = { en }

/** To a new address: the link that opens the account. `link` is the ref of its `activate` row. Says no name, since whoever signs up could write anything there. */
export const activateMail = mailKind({
  kind: 'accounts.activate',
  data: z.object({ link: z.string(), reason: z.enum(['sign-up', 'invited']), validHours: z.number() }),
  words,
  letter: async ({ link, reason, validHours }, { activate }, { product, language, linkTo }) => ({
    subject: activate.subject(product),
    preheader: activate.preheader,
    paragraphs: [reason === 'sign-up' ? activate.bySignUp(product) : activate.byInvitation(product)],
    button: { label: activate.button, url: await linkTo('activate', 'activate', link) },
    footnote: activate.footnote(spokenHours(language, validHours)),
  }),
})

/** To an address that has an account, when somebody signs up with it: the page's answer says nothing of that. */
export const accountExistsMail = mailKind({
  kind: 'accounts.account-exists',
  data: z.object({ name: z.string() }),
  words,
  letter: ({ name }, { accountExists }, { product, publicUrl }) => ({
    subject: accountExists.subject(product),
    preheader: accountExists.preheader,
    name,
    paragraphs: [accountExists.paragraph(product), accountExists.forgotten(`${publicUrl}/forgot-password`)],
    button: { label: accountExists.button, url: `${publicUrl}/sign-in` },
    footnote: accountExists.footnote,
  }),
})
