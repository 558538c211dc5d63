import { createAsync } from '@solidjs/router'
import { readMyMaintainers, readMyOrganizations, readMyProjects } from '../../session/memberships'
import { account } from '../../words/words'

const none = () => []

/** The units that a token may be narrowed to: mine, with the scope of each. Empty until they are read. */
export function createPlaces() {
  const all = createAsync(async () => {
    const [maintainers, organizations, projects] = await Promise.all([
      readMyMaintainers().catch(none),
      readMyOrganizations().catch(none),
      readMyProjects().catch(none),
    ])
    return { maintainers, organizations, projects }
  })
  const optionsOf = (kind: string, units: readonly { id: number; name: string }[] = []) =>
    units.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }))
  return () =>
    [
      { label: account().tokens.maintainers, options: optionsOf('maintainer', all()?.maintainers) },
      { label: account().tokens.organizations, options: optionsOf('organization', all()?.organizations) },
      { label: account().tokens.projects, options: optionsOf('project', all()?.projects) },
    ].filter(({ options }) => options.length > 0)
}

/** A scope in words; the name of a unit where I know it. */
export const scopeInWords = (scope: string, places: ReturnType<ReturnType<typeof createPlaces>>): string =>
  account().tokens.scopes[scope] ??
  places.flatMap(({ options }) => options).find(({ value }) => value === scope)?.label ??
  scope
