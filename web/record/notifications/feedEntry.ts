import type { LucideProps } from 'lucide-solid'
import Box from 'lucide-solid/icons/box'
import Gauge from 'lucide-solid/icons/gauge'
import KeyRound from 'lucide-solid/icons/key-round'
import MailOpen from 'lucide-solid/icons/mail-open'
import Megaphone from 'lucide-solid/icons/megaphone'
import ShieldCheck from 'lucide-solid/icons/shield-check'
import UserRoundPlus from 'lucide-solid/icons/user-round-plus'
import UsersRound from 'lucide-solid/icons/users-round'
import type { Component } from 'solid-js'
import { notifications, tenancy } from '../../words/words'
import type { FeedEntry } from './queries'

/** The picture of each topic. */
export const topicIcons: Readonly<Record<FeedEntry['topic'], Component<LucideProps>>> = {
  announcements: Megaphone,
  invitations: MailOpen,
  memberships: UsersRound,
  'join-requests': UserRoundPlus,
  projects: Box,
  limits: Gauge,
  tokens: KeyRound,
  security: ShieldCheck,
}

/** What a notification says, in one sentence: of an announcement its title. */
export function feedEntrySentence({ kind, data }: FeedEntry): string {
  if (kind === 'announcement') return String(data.title)
  const words: Readonly<Record<string, (data: FeedEntry['data']) => string>> = notifications().kinds
  const { limit } = data
  const names =
    typeof limit === 'string' ? { ...data, limit: tenancy().projects.limitNames[limit] ?? limit } : data
  return words[kind]?.(names) ?? notifications().unknown // a newer server may tell more
}

const places: Readonly<Record<string, (data: FeedEntry['data']) => string>> = {
  'invitations.invited': ({ unit, invitation }) => `/invitations/${unit}-${invitation}`,
  'invitations.accepted': ({ unit, unitId }) => `/${unit}s/${unitId}`,
  'members.added': ({ unit, unitId }) => `/${unit}s/${unitId}`,
  'join-requests.requested': ({ projectId }) => `/projects/${projectId}/users`,
  'join-requests.approved': ({ projectId }) => `/projects/${projectId}`,
  'projects.expiring': ({ projectId }) => `/projects/${projectId}`,
  'limits.reached': ({ projectId }) => `/projects/${projectId}`,
  'limits.increase-requested': ({ projectId }) => `/projects/${projectId}`,
  'tokens.created': () => '/account/tokens',
  'tokens.revoked': () => '/account/tokens',
  'tokens.expiring': () => '/account/tokens',
  'email-addresses.email-changed': () => '/account/profile',
}

/** Where a notification leads; null where there is nothing to see any more. */
export const feedEntryHref = ({ kind, topic, data }: FeedEntry): string | null =>
  places[kind]?.(data) ?? (topic === 'security' ? '/account/security' : null)
