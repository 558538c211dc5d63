import House from 'lucide-solid/icons/house'
import type { MyMaintainer, MyOrganization, MyProject } from '../../session/memberships'
import { hrefOf, type MemberUnit } from '../../session/unit'
import { kindIcons } from '../../ui/elements/KindIcon'
import type { LinkOption } from '../../ui/form/linkOption'
import { account, entry, tenancy } from '../../words/words'
import { adminPages } from '../navigation/adminPages'
import { keysTo } from '../navigation/goKeys'
import type { PageGroup } from '../navigation/pageGroup'
import { settingsPages } from '../navigation/settingsPages'
import type { Findable } from './matching'

/** A place to go to. Pages of a unit rank behind the unit itself. */
export type Destination = LinkOption & Findable

/** What I am a member of. */
export type Mine = {
  readonly projects: readonly MyProject[]
  readonly organizations: readonly MyOrganization[]
  readonly maintainers: readonly MyMaintainer[]
}

const pagesIn = (groups: readonly PageGroup[], note: string): readonly Destination[] =>
  groups.flatMap(({ pages }) =>
    pages.map(({ href, icon, title }) => ({ href, icon, name: title, note, keys: keysTo(href), rank: 0 })),
  )

/** The pages that are mine whatever I am a member of; those of Administration are a super admin's. */
export const pagesToGoTo = (isSuperAdmin: boolean): readonly Destination[] => [
  { href: '/', icon: House, name: account().home.title, keys: keysTo('/'), rank: 0 },
  ...pagesIn(settingsPages(), entry().shell.accountSettings),
  ...(isSuperAdmin ? pagesIn(adminPages(), entry().shell.administration) : []),
]

const unitOf = (kind: MemberUnit, { id, name }: { id: number; name: string }, note: string): Destination => ({
  href: hrefOf({ kind, id }),
  icon: kindIcons[kind],
  name,
  note,
  rank: 1,
})

/** My units, each kind by itself. */
export function unitsToGoTo({ projects, organizations, maintainers }: Mine) {
  const kinds = tenancy().kinds
  return {
    projects: projects.map((one) => unitOf('project', one, one.organization.name)),
    organizations: organizations.map((one) => unitOf('organization', one, kinds.organization)),
    maintainers: maintainers.map((one) => unitOf('maintainer', one, kinds.maintainer)),
  }
}

const pagesOf = (unit: Destination, pages: Readonly<Record<string, string>>): readonly Destination[] =>
  Object.entries(pages).map(([path, title]) => ({
    ...unit,
    href: `${unit.href}/${path}`,
    name: `${unit.name} › ${title}`,
    rank: 2,
  }))

/** The pages of each of my units: for whoever types their names. */
export function pagesOfUnits(units: ReturnType<typeof unitsToGoTo>): readonly Destination[] {
  const { members, projects, promoCodes, settings } = tenancy()
  return [
    ...units.projects.flatMap((unit) => pagesOf(unit, { users: members.titles.project, settings })),
    ...units.organizations.flatMap((unit) =>
      pagesOf(unit, { members: members.titles.organization, projects: projects.title, settings }),
    ),
    ...units.maintainers.flatMap((unit) =>
      pagesOf(unit, { members: members.titles.maintainer, 'promo-codes': promoCodes.title, settings }),
    ),
  ]
}
