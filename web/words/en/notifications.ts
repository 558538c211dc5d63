import type { NotificationKind } from '../../../worker/operations/mail-queue/mails'
import type { Topic } from '../../../worker/outbox/mail/topics.table'
import { pluralOf } from '../plural'

const count = pluralOf('en')

/** What a notification was told: names as they were. */
type Told = Readonly<Record<string, string | number | null>>
const kinds: Readonly<Record<NotificationKind, (told: Told) => string>> = {
  'invitations.invited': ({ byName, unitName }) => `${byName} invites you to ${unitName}`,
  'invitations.accepted': ({ who, unitName }) => `${who} has accepted your invitation to ${unitName}`,
  'invitations.declined': ({ who, unitName }) => `${who} has declined your invitation to ${unitName}`,
  'members.added': ({ byName, unitName }) => `${byName} has made you a member of ${unitName}`,
  'members.removed': ({ byName, unitName }) => `${byName} has removed you from ${unitName}`,
  'join-requests.requested': ({ who, projectName }) => `${who} asks for access to ${projectName}`,
  'join-requests.approved': ({ byName, projectName }) => `${byName} has let you into ${projectName}`,
  'join-requests.rejected': ({ byName, projectName }) =>
    `${byName} has rejected your request for ${projectName}`,
  'projects.deleted': ({ byName, projectName }) => `${byName} has deleted ${projectName}`,
  'projects.expired': ({ projectName }) => `${projectName} has expired and was deleted`,
  'projects.expiring': ({ projectName }) => `${projectName} expires within a week`,
  'limits.reached': ({ projectName, percent, limit }) =>
    `${projectName} has reached ${percent}% of a limit: ${limit}`,
  'limits.increase-requested': ({ byName, projectName, limit }) =>
    `${byName} asks for a higher limit in ${projectName}: ${limit}`,
  'tokens.expiring': ({ thing }) => `Your token “${thing}” expires soon`,
  'tokens.created': ({ thing }) => `The token “${thing}” was made`,
  'tokens.revoked': ({ thing }) => `Somebody who held the token “${thing}” revoked it`,
  'organizations.mfa-required': ({ organizationName }) =>
    `${organizationName} requires two-step verification now`,
  'email-addresses.email-changed': () => 'Your e-mail address was changed',
  'passwords.password-changed': () => 'Your password was changed',
  'passwords.password-reset-done': () => 'A new password was chosen through a link',
  'sign-in.new-sign-in': ({ browser, system }) => `New sign-in with ${browser} on ${system}`,
  'sign-in.stopped': () => 'Too many sign-ins failed: further attempts have to wait',
  'challenges.counter-went-back': ({ thing }) => `“${thing}” may have been copied: its counter went back`,
  'passkeys.added': ({ thing }) => `The passkey “${thing}” was added`,
  'passkeys.removed': ({ thing }) => `The passkey “${thing}” was deleted`,
  'security-keys.added': ({ thing }) => `The security key “${thing}” was added`,
  'security-keys.removed': ({ thing }) => `The security key “${thing}” was removed`,
  'totp.added': () => 'An authenticator app was added',
  'totp.replaced': () => 'The authenticator app was moved to another device',
  'totp.removed': () => 'The authenticator app was removed',
  'factors.two-step-off': () => 'Two-step verification was turned off',
  'recovery-codes.used': ({ left }) =>
    `A recovery code was used. ${count(Number(left), { one: '# is left', other: '# are left' })}`,
  'recovery-codes.few': ({ left }) =>
    count(Number(left), { one: 'Only # recovery code is left', other: 'Only # recovery codes are left' }),
  'recovery-codes.replaced': () => 'New recovery codes took the place of the old ones',
  'mfa-resets.done': ({ byName }) => `${byName} has reset your two-step verification`,
  'mfa-resets.announced': ({ byName }) => `${byName} has asked to reset your two-step verification`,
  'deletion.asked': () => 'Your account is going to be deleted',
  'deletion.put-off': () => 'Your account could not be deleted yet: somebody depends on it',
}

const topics: Readonly<Record<Topic, { readonly name: string; readonly text: string }>> = {
  announcements: { name: 'Announcements', text: 'News and outages, from whoever runs the platform.' },
  invitations: { name: 'Invitations', text: 'To you, and answers to those you have sent.' },
  memberships: { name: 'Memberships', text: 'When somebody adds or removes you.' },
  'join-requests': { name: 'Requests for access', text: 'Those you may decide on, and answers to yours.' },
  projects: { name: 'Projects', text: 'When one expires or is deleted.' },
  limits: { name: 'Limits', text: 'At 80% and 100%, and requests for more.' },
  tokens: { name: 'Access tokens', text: 'A week and a day before one expires.' },
  security: { name: 'Security', text: 'Sign-ins, passwords, passkeys, two-step verification.' },
}

/** What is said about notifications. */
export const notifications = {
  title: 'Notifications',
  lead: 'What happened that concerns you. After 90 days it goes away by itself.',
  tabs: { list: 'All notifications', preferences: 'Preferences' },
  show: 'Show',
  filters: { all: 'All', unread: 'Unread' },
  unread: (notifications: number) => count(notifications, { one: '# unread', other: '# unread' }),
  noneUnread: 'Nothing unread',
  isUnread: 'Unread',
  markRead: 'Mark as read',
  markReadNamed: (sentence: string) => `Mark as read: ${sentence}`,
  markAll: 'Mark all as read',
  allRead: 'All are marked as read.',
  more: 'Show older ones',
  noMore: 'That is all.',
  empty: 'Nothing has happened yet',
  emptyText: 'Invitations, requests, limits and news of the platform stand here, newest first.',
  emptyFilter: 'Nothing of this kind',
  emptyFilterText: 'Choose another filter to see the rest.',
  emptyUnread: 'You have read everything',
  learnMore: 'Learn more',
  unknown: 'Something happened that this page has no words for yet',
  kinds,
  topics,
  preferences: {
    title: 'What you hear of, and how',
    lead: 'Every change holds at once.',
    topic: 'About',
    bell: 'In the bell',
    mail: 'By mail',
    bellNamed: (topic: string) => `${topic} in the bell`,
    mailNamed: (topic: string) => `${topic} by mail`,
    always: 'Always',
    never: 'Never',
  },
  unsubscribe: {
    title: 'Stop these mails',
    lead: (email: string, topic: string) => `No more mails about “${topic}” to ${email}?`,
    text: 'The bell still tells you. You can turn them on again under Notifications.',
    submit: 'Stop these mails',
    done: 'No more of these mails',
    doneText: (topic: string) => `You will get no more mails about “${topic}”.`,
    preferences: 'See all preferences',
    broken: 'This link does not work',
    brokenText: 'It may have been cut off in the mail. Sign in and turn mails off under Notifications.',
  },
}
