import Bell from 'lucide-solid/icons/bell'
import Building from 'lucide-solid/icons/building'
import KeyRound from 'lucide-solid/icons/key-round'
import MailOpen from 'lucide-solid/icons/mail-open'
import ShieldCheck from 'lucide-solid/icons/shield-check'
import Ticket from 'lucide-solid/icons/ticket'
import UserRound from 'lucide-solid/icons/user-round'
import { account } from '../../words/words'
import type { PageGroup } from './pageGroup'

/** The pages of Account Settings by group, in the language on screen. Only those that exist. */
export const settingsPages = (): readonly PageGroup[] => [
  {
    group: account().settings.groups.account,
    pages: [
      { href: '/account/profile', title: account().profile.title, icon: UserRound },
      { href: '/account/security', title: account().security.title, icon: ShieldCheck },
      { href: '/account/invitations', title: account().settings.invitations, icon: MailOpen },
      { href: '/account/notifications', title: account().settings.notifications, icon: Bell },
    ],
  },
  {
    group: account().settings.groups.developer,
    pages: [{ href: '/account/tokens', title: account().tokens.title, icon: KeyRound }],
  },
  {
    group: account().settings.groups.organizations,
    pages: [
      { href: '/account/organizations', title: account().settings.organizations, icon: Building },
      { href: '/account/promo-codes', title: account().settings.promoCodes, icon: Ticket },
    ],
  },
]
