import { createAsync } from '@solidjs/router'
import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import { useMe } from '../../session/me'
import { readMyMaintainers, readMyOrganizations } from '../../session/memberships'
import type { Unit } from '../../session/unit'
import { type Organization, readOrganization } from '../../tenancy/organizations/queries'

/** The organization that a page is about: what it is, whether I am a member, and what I may do. */
export type OrganizationHere = {
  readonly organization: Organization
  readonly unit: Unit
  readonly isMember: boolean
  readonly may: NonNullable<Organization['may']>
  /** Members of the organization alone do not see its maintainer. */
  readonly seesMaintainer: boolean
}

/** Reads the organization and what I am in it; undefined until both are known. */
export function createOrganizationHere(id: number): Accessor<OrganizationHere | undefined> {
  const me = useMe()
  const organization = createAsync(() => readOrganization(id))
  const organizations = createAsync(() => readMyOrganizations())
  const maintainers = createAsync(() => readMyMaintainers())
  return createMemo(() => {
    const [known, mine, above] = [organization(), organizations(), maintainers()]
    if (!known || !mine || !above) return undefined
    const isMember = mine.some((one) => one.id === id)
    return {
      organization: known,
      unit: { kind: 'organization' as const, id, name: known.name },
      isMember,
      may: known.may ?? [],
      seesMaintainer: me().isSuperAdmin || above.some((one) => one.id === known.maintainer.id),
    }
  })
}

const Here = createContext<Accessor<OrganizationHere>>()

/** Gives the organization to the pages inside. */
export const OrganizationProvider = Here.Provider

/** The organization of this page. */
export function useOrganization(): Accessor<OrganizationHere> {
  const here = useContext(Here)
  if (!here) throw new Error('useOrganization is for the pages of an organization')
  return here
}
