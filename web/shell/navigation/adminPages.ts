import Activity from 'lucide-solid/icons/activity'
import Boxes from 'lucide-solid/icons/boxes'
import Landmark from 'lucide-solid/icons/landmark'
import LayoutTemplate from 'lucide-solid/icons/layout-template'
import Mail from 'lucide-solid/icons/mail'
import Megaphone from 'lucide-solid/icons/megaphone'
import Puzzle from 'lucide-solid/icons/puzzle'
import ScrollText from 'lucide-solid/icons/scroll-text'
import UsersRound from 'lucide-solid/icons/users-round'
import { admin } from '../../words/words'
import type { PageGroup } from './pageGroup'

/** The pages of Administration by group, in the language on screen. Only those that exist. */
export const adminPages = (): readonly PageGroup[] => [
  {
    group: admin().groups.system,
    pages: [
      { href: '/admin/system', title: admin().system.title, icon: Activity },
      { href: '/admin/mail', title: admin().mail.title, icon: Mail },
      { href: '/admin/security-log', title: admin().log.title, icon: ScrollText },
      { href: '/admin/application-tokens', title: admin().applications.title, icon: Boxes },
    ],
  },
  {
    group: admin().groups.people,
    pages: [
      { href: '/admin/users', title: admin().users.title, icon: UsersRound },
      { href: '/admin/maintainers', title: admin().maintainers.title, icon: Landmark },
    ],
  },
  {
    group: admin().groups.product,
    pages: [
      { href: '/admin/announcements', title: admin().announcements.title, icon: Megaphone },
      { href: '/admin/features', title: admin().features.title, icon: Puzzle },
      { href: '/admin/templates', title: admin().features.templates, icon: LayoutTemplate },
    ],
  },
]
