import { accountExistsMail, activateMail } from '../../identity/accounts/mail'
import { emailChangedMail, verifyEmailMail } from '../../identity/email-addresses/mail'
import { counterWentBackMail } from '../../identity/keys/ceremonies/mail'
import { keyMails } from '../../identity/keys/mail'
import { deletionAskedMail, deletionDoneMail, deletionPutOffMail } from '../../identity/leaving/deletion/mail'
import { passwordChangedMail, passwordResetDoneMail, resetPasswordMail } from '../../identity/passwords/mail'
import { newSignInMail, signInStoppedMail } from '../../identity/sign-in/mail'
import { twoStepOffMail } from '../../identity/two-step/mail'
import {
  fewRecoveryCodesMail,
  recoveryCodesReplacedMail,
  recoveryCodeUsedMail,
} from '../../identity/two-step/recovery-codes/mail'
import { mfaResetAnnouncedMail, mfaResetDoneMail } from '../../identity/two-step/resets/mail'
import { totpAddedMail, totpRemovedMail, totpReplacedMail } from '../../identity/two-step/totp/mail'
import { accountDeletedMail } from '../../identity/users/mail'
import type { MailKind, NotifiedMail } from '../../outbox/mail/mailKind'
import { limitIncreaseRequestedMail, limitReachedMail } from '../../tenancy/catalogue/limits/mail'
import {
  invitationAcceptedMail,
  invitationDeclinedMail,
  invitationMail,
} from '../../tenancy/invitations/mail'
import { joinApprovedMail, joinRejectedMail, joinRequestedMail } from '../../tenancy/join-requests/mail'
import { memberAddedMail, memberRemovedMail } from '../../tenancy/members/mail'
import { mfaRequiredMail } from '../../tenancy/organizations/mail'
import { projectDeletedMail, projectExpiredMail, projectExpiringMail } from '../../tenancy/projects/mail'
import { tokenCreatedMail, tokenExpiringMail, tokenRevokedMail } from '../../tokens/own/mail'

const all = [
  activateMail,
  accountExistsMail,
  verifyEmailMail,
  emailChangedMail,
  resetPasswordMail,
  passwordChangedMail,
  passwordResetDoneMail,
  newSignInMail,
  signInStoppedMail,
  counterWentBackMail,
  keyMails.passkey.added,
  keyMails.passkey.removed,
  keyMails['security-key'].added,
  keyMails['security-key'].removed,
  tokenCreatedMail,
  tokenRevokedMail,
  tokenExpiringMail,
  memberAddedMail,
  memberRemovedMail,
  invitationMail,
  invitationAcceptedMail,
  invitationDeclinedMail,
  joinRequestedMail,
  joinApprovedMail,
  joinRejectedMail,
  mfaRequiredMail,
  totpAddedMail,
  totpReplacedMail,
  totpRemovedMail,
  twoStepOffMail,
  recoveryCodeUsedMail,
  fewRecoveryCodesMail,
  recoveryCodesReplacedMail,
  projectDeletedMail,
  projectExpiredMail,
  projectExpiringMail,
  limitReachedMail,
  limitIncreaseRequestedMail,
  accountDeletedMail,
  mfaResetDoneMail,
  mfaResetAnnouncedMail,
  deletionAskedMail,
  deletionPutOffMail,
  deletionDoneMail,
] as const

/** What the bell can show beside announcements; the web has a sentence for each. */
export type NotificationKind = Extract<(typeof all)[number], NotifiedMail>['kind']

/** Every mail that the product can send, by its kind: what delivery looks a row's kind up in. */
export const mails: ReadonlyMap<string, MailKind> = new Map(all.map((one) => [one.kind, one]))
