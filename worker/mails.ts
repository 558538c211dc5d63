import { accountExistsMail, activateMail } from './accounts/mail'
import { counterWentBackMail } from './challenges/mail'
import { emailChangedMail, verifyEmailMail } from './email-addresses/mail'
import type { MailKind } from './outbox/mailKind'
import { passwordChangedMail, passwordResetDoneMail, resetPasswordMail } from './passwords/mail'
import { newSignInMail } from './sign-in/mail'

const all: readonly MailKind[] = [
  activateMail,
  accountExistsMail,
  verifyEmailMail,
  emailChangedMail,
  resetPasswordMail,
  passwordChangedMail,
  passwordResetDoneMail,
  newSignInMail,
  counterWentBackMail,
]

/** Every mail that the product can send, by its kind: what delivery looks a row's kind up in. */
export const mails: ReadonlyMap<string, MailKind> = new Map(all.map((one) => [one.kind, one]))
