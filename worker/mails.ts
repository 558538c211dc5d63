import { accountExistsMail, activateMail } from './accounts/mail'
import { counterWentBackMail } from './challenges/mail'
import { deletionAskedMail, deletionDoneMail, deletionPutOffMail } from './deletion/mail'
import { emailChangedMail, verifyEmailMail } from './email-addresses/mail'
import { twoStepOffMail } from './factors/mail'
import { acceptedMail, declinedMail, invitedMail } from './invitations/mail'
import { approvedMail, rejectedMail, requestedMail } from './join-requests/mail'
import { increaseRequestedMail, limitReachedMail } from './limits/mail'
import { addedMail, removedMail } from './members/mail'
import { mfaResetAnnouncedMail, mfaResetMail } from './mfa-resets/mail'
import { mfaRequiredMail } from './organizations/mail'
import type { MailKind } from './outbox/mailKind'
import { passkeyAddedMail, passkeyRemovedMail } from './passkeys/mail'
import { passwordChangedMail, passwordResetDoneMail, resetPasswordMail } from './passwords/mail'
import { projectDeletedMail, projectExpiredMail, projectExpiringMail } from './projects/mail'
import { codesReplacedMail, codeUsedMail, fewCodesMail } from './recovery-codes/mail'
import { securityKeyAddedMail, securityKeyRemovedMail } from './security-keys/mail'
import { newSignInMail } from './sign-in/mail'
import { tokenCreatedMail, tokenExpiringMail, tokenRevokedMail } from './tokens/mail'
import { totpAddedMail, totpRemovedMail, totpReplacedMail } from './totp/mail'
import { accountDeletedMail } from './users/mail'

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
  passkeyAddedMail,
  passkeyRemovedMail,
  securityKeyAddedMail,
  securityKeyRemovedMail,
  tokenCreatedMail,
  tokenRevokedMail,
  tokenExpiringMail,
  addedMail,
  removedMail,
  invitedMail,
  acceptedMail,
  declinedMail,
  requestedMail,
  approvedMail,
  rejectedMail,
  mfaRequiredMail,
  totpAddedMail,
  totpReplacedMail,
  totpRemovedMail,
  twoStepOffMail,
  codeUsedMail,
  fewCodesMail,
  codesReplacedMail,
  projectDeletedMail,
  projectExpiredMail,
  projectExpiringMail,
  limitReachedMail,
  increaseRequestedMail,
  accountDeletedMail,
  mfaResetMail,
  mfaResetAnnouncedMail,
  deletionAskedMail,
  deletionPutOffMail,
  deletionDoneMail,
]

/** Every mail that the product can send, by its kind: what delivery looks a row's kind up in. */
export const mails: ReadonlyMap<string, MailKind> = new Map(all.map((one) => [one.kind, one]))
