import { createAsync } from '@solidjs/router'
import Building from 'lucide-solid/icons/building'
import { For, type JSX } from 'solid-js'
import { type MyOrganization, readMyOrganizations } from '../../session/memberships'
import { Badge } from '../../ui/elements/Badge'
import { Empty } from '../../ui/feedback/Empty'
import { PlaceRow } from '../../ui/layout/PlaceRow'
import { tenancy } from '../../words/words'

/** The organizations that I belong to, each with what I can do about it. */
export function MyOrganizations(props: { action: (organization: MyOrganization) => JSX.Element }) {
  const words = () => tenancy().organizations
  const mine = createAsync(() => readMyOrganizations())
  return (
    <For
      each={mine()}
      fallback={<Empty icon={Building} title={words().mineEmpty} text={words().mineEmptyText} />}
    >
      {(organization) => (
        <PlaceRow
          kind="organization"
          name={organization.name}
          href={`/organizations/${organization.id}`}
          text={words().under(organization.maintainer.name)}
          badges={organization.mfaRequired && <Badge>{words().mfa}</Badge>}
          action={props.action(organization)}
        />
      )}
    </For>
  )
}
