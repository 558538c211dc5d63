/** How somebody hears of something. */
export type Channel = 'bell' | 'mail'

/** What one may hear of, in the order of the preferences page. */
export const topics = [
  'announcements',
  'invitations',
  'memberships',
  'join-requests',
  'projects',
  'limits',
  'tokens',
  'security',
] as const
export type Topic = (typeof topics)[number]

/** The channels of each topic that a person may turn off. */
export const optionalChannels: Readonly<Record<Topic, readonly Channel[]>> = {
  announcements: ['bell'],
  invitations: ['bell', 'mail'],
  memberships: ['bell', 'mail'],
  'join-requests': ['bell', 'mail'],
  projects: ['bell', 'mail'],
  limits: ['bell', 'mail'],
  tokens: ['bell', 'mail'],
  // Mails about security cannot be turned off: whoever has taken an account over would do that first.
  security: ['bell'],
}
