/**
 * The tables whose rows about a person (`user_id`) go with the account. Where a person is creator, inviter or
 * approver, their row stays as `DELETED`.
 */
export const erasedWithPerson = [
  'maintainer_member',
  'organization_member',
  'project_member',
  'reviewer',
  'maintainer_invitation',
  'organization_invitation',
  'project_invitation',
  'join_request',
  'user_feature',
  'user_metadata',
  'management_token',
  'session',
  'password',
  'totp',
  'totp_setup',
  'webauthn_credential',
  'recovery_code',
  'mfa_reset',
  'pending_sign_in',
  'device',
  'one_time_link',
  'email_change',
  'outbox',
  'notification',
  'notification_preference',
  'announcement_read',
] as const
