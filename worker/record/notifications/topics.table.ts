/**
 * What one may hear of, in the order of the preferences page; and which of the two ways a person may turn
 * off.
 */
export const topics = {
  announcements: ['bell'],
  invitations: ['bell', 'mail'],
  memberships: ['bell', 'mail'],
  'join-requests': ['bell', 'mail'],
  projects: ['bell', 'mail'],
  limits: ['bell', 'mail'],
  tokens: ['bell', 'mail'],
  // Mails about security cannot be turned off: whoever has taken an account over would do that first.
  security: ['bell'],
} as const satisfies Record<string, readonly ('bell' | 'mail')[]>

/** The name of a topic. */
export type Topic = keyof typeof topics
/** What the bell calls an announcement. */
export const ANNOUNCEMENT = 'announcement'

/**
 * What the bell can tell beside announcements, each with its topic: the kinds of the mails that tell the
 * same; the web's dictionary has a sentence for each.
 */
export const kinds = {
  'invitations.invited': 'invitations',
  'invitations.accepted': 'invitations',
  'invitations.declined': 'invitations',
  'members.added': 'memberships',
  'members.removed': 'memberships',
  'join-requests.requested': 'join-requests',
  'join-requests.approved': 'join-requests',
  'join-requests.rejected': 'join-requests',
  'projects.deleted': 'projects',
  'projects.expired': 'projects',
  'projects.expiring': 'projects',
  'limits.reached': 'limits',
  'limits.increase-requested': 'limits',
  'tokens.expiring': 'tokens',
  'tokens.created': 'security',
  'tokens.revoked': 'security',
  'organizations.mfa-required': 'security',
  'email-addresses.email-changed': 'security',
  'passwords.password-changed': 'security',
  'passwords.password-reset-done': 'security',
  'sign-in.new-sign-in': 'security',
  'challenges.counter-went-back': 'security',
  'passkeys.added': 'security',
  'passkeys.removed': 'security',
  'security-keys.added': 'security',
  'security-keys.removed': 'security',
  'totp.added': 'security',
  'totp.replaced': 'security',
  'totp.removed': 'security',
  'factors.two-step-off': 'security',
  'recovery-codes.used': 'security',
  'recovery-codes.few': 'security',
  'recovery-codes.replaced': 'security',
  'mfa-resets.done': 'security',
  'mfa-resets.announced': 'security',
  'deletion.asked': 'security',
  'deletion.put-off': 'security',
} as const satisfies Record<string, Topic>

/** The name of what the bell tells. */
export type Kind = keyof typeof kinds
