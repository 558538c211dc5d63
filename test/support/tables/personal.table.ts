import { getTableName } from 'drizzle-orm'
import { erasedWithPerson } from '../../../worker/identity/users/erasedStore'

/** The tables whose rows about a person (`user_id`) go when the account is erased. */
export const erasedTables = erasedWithPerson.map(({ table }) => getTableName(table))
/** Columns that refer to a person and are not in the export of that person, each with its reason. */
export const notExported: Readonly<Record<string, string>> = {
  'announcement.creator_id': 'an announcement is the platform’s',
  'failure.subject':
    'a hash, under a key of the Worker, of an address, a network or a browser: it names nobody',
  'maintainer_member.invitor_id': 'another person’s membership',
  'organization_member.invitor_id': 'another person’s membership',
  'project_member.invitor_id': 'another person’s membership',
  'project_member.approver_id': 'another person’s membership',
  'management_token.creator_id': 'whose it is says `user_id`; an application’s token is the platform’s',
  'mfa_reset.requester_id': 'another person’s account; that I asked stands in that person’s log',
  'notification.actor_id': 'another person’s notification',
  'outbox.actor': 'another person’s mail',
  'project_token.creator_id': 'a token of a project is the project’s; that I made it stands in my log',
  'security_log_chain.owner_id': 'how many entries my log has, and the hash of the newest: they are in it',
  'user.email_key': 'the address in another form',
}
/** Where the other columns that refer to a person are in the export: the name of the part. */
export const exportedAs: Readonly<Record<string, string>> = {
  'user.email': 'account',
  'password.user_id': 'password',
  'email_change.user_id': 'emailChanges',
  'email_change.old_email': 'emailChanges',
  'email_change.new_email': 'emailChanges',
  'webauthn_credential.user_id': 'passkeysAndSecurityKeys',
  'totp.user_id': 'authenticatorApp',
  'totp_setup.user_id': 'authenticatorAppSetUp',
  'recovery_code.user_id': 'recoveryCodes',
  'removed_factor.user_id': 'removedFactors',
  'mfa_reset.user_id': 'mfaReset',
  'session.user_id': 'sessions',
  'device.user_id': 'knownDevices',
  'pending_sign_in.user_id': 'signInsUnderWay',
  'one_time_link.user_id': 'links',
  'management_token.user_id': 'tokens',
  'user_feature.user_id': 'features',
  'user_metadata.user_id': 'metadata',
  'maintainer_member.user_id': 'memberships',
  'organization_member.user_id': 'memberships',
  'project_member.user_id': 'memberships',
  'reviewer.user_id': 'reviewerOf',
  'maintainer_invitation.user_id': 'invitationsReceived',
  'maintainer_invitation.creator_id': 'invitationsSent',
  'organization_invitation.user_id': 'invitationsReceived',
  'organization_invitation.creator_id': 'invitationsSent',
  'project_invitation.user_id': 'invitationsReceived',
  'project_invitation.creator_id': 'invitationsSent',
  'join_request.user_id': 'joinRequests',
  'promo_code.used_by': 'promoCodes',
  'notification.user_id': 'notifications',
  'notification_preference.user_id': 'notificationPreferences',
  'announcement_read.user_id': 'announcementsRead',
  'outbox.user_id': 'mails',
  'outbox.recipient': 'mails',
  'outbox.recipient_name': 'mails',
  'security_log.user_id': 'securityLog',
  'security_log.actor_id': 'actsOnOthers',
}

/**
 * Columns that refer to a person and stay when the account is erased, each with its reason. All others go
 * with their row.
 */
export const keptAfterErasure: Readonly<Record<string, string>> = {
  'announcement.creator_id': 'shows as DELETED',
  'failure.subject':
    'a hash, under a key of the Worker, of an address, a network or a browser: it names nobody',
  'maintainer_member.invitor_id': 'another person’s membership: shows as DELETED',
  'organization_member.invitor_id': 'another person’s membership: shows as DELETED',
  'project_member.invitor_id': 'another person’s membership: shows as DELETED',
  'project_member.approver_id': 'another person’s membership: shows as DELETED',
  'maintainer_invitation.creator_id': 'another person’s invitation: shows as DELETED',
  'organization_invitation.creator_id': 'another person’s invitation: shows as DELETED',
  'project_invitation.creator_id': 'another person’s invitation: shows as DELETED',
  'management_token.creator_id': 'an application’s token works on: shows as DELETED',
  'mfa_reset.requester_id': 'another person’s account: shows as DELETED',
  'notification.actor_id': 'another person’s notification: names DELETED',
  'outbox.actor': 'another person’s mail: names DELETED',
  'project_token.creator_id': 'a token of a project works on: shows as DELETED',
  'promo_code.used_by': 'a used code stays used: shows as DELETED',
  'security_log_chain.owner_id': 'how many entries its log has, and their hash: nothing of the person',
  'security_log.user_id': 'the chain of the log holds; what is personal beside it is emptied',
  'security_log.actor_id': 'what was done to others stays in their log: shows as DELETED',
  'user.email': 'the row stays, and says DELETED',
  'user.email_key': 'the row stays, and this is null',
}
