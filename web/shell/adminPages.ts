import Landmark from 'lucide-solid/icons/landmark'
import { admin } from '../words/words'
import type { PageGroup } from './pageGroup'

/** The pages of Administration by group, in the language on screen. Only those that exist. */
export const adminPages = (): readonly PageGroup[] => [
  {
    group: admin().groups.people,
    pages: [{ href: '/admin/maintainers', title: admin().maintainers.title, icon: Landmark }],
  },
]
