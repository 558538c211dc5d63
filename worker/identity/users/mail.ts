import { z } from 'zod'
import { mailKind } from '../../outbox/mail/mailKind'
import { words } from './words'

/** The receipt of whoever had an account that an administrator has deleted. */
export const accountDeletedMail = mailKind({
  kind: 'users.account-deleted',
  topic: null,
  isReceipt: true,
  data: z.object({}),
  words,
  letter: (_, { deleted }, { name, product }) => ({
    subject: deleted.subject(product),
    preheader: deleted.preheader,
    name,
    paragraphs: [deleted.paragraph(product), deleted.gone],
  }),
})
