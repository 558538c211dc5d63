import { device, emailChange, oneTimeLink, password, session } from '../../data/tables/account'
import {
  mfaReset,
  pendingSignIn,
  recoveryCode,
  removedFactor,
  totp,
  totpSetup,
} from '../../data/tables/factors'
import { userFeature } from '../../data/tables/features'
import {
  joinRequest,
  maintainerInvitation,
  organizationInvitation,
  projectInvitation,
} from '../../data/tables/invitations'
import { maintainerMember, organizationMember, projectMember, reviewer } from '../../data/tables/members'
import { userMetadata } from '../../data/tables/metadata'
import { announcementRead, notification, notificationPreference } from '../../data/tables/notifications'
import { outbox } from '../../data/tables/outbox'
import { managementToken } from '../../data/tables/tokens'
import { webauthnCredential } from '../../data/tables/webauthn'

/**
 * The columns by which rows about a person go with the account. Where a person is creator, inviter or
 * approver, their row stays as `DELETED`.
 */
export const erasedWithPerson = [
  maintainerMember.userId,
  organizationMember.userId,
  projectMember.userId,
  reviewer.userId,
  maintainerInvitation.userId,
  organizationInvitation.userId,
  projectInvitation.userId,
  joinRequest.userId,
  userFeature.userId,
  userMetadata.unitId,
  managementToken.userId,
  session.userId,
  password.userId,
  totp.userId,
  totpSetup.userId,
  webauthnCredential.userId,
  recoveryCode.userId,
  removedFactor.userId,
  mfaReset.userId,
  pendingSignIn.userId,
  device.userId,
  oneTimeLink.userId,
  emailChange.userId,
  outbox.userId,
  notification.userId,
  notificationPreference.userId,
  announcementRead.userId,
] as const
