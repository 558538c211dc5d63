import { For } from 'solid-js'
import type { MyOrganization } from '../../session/memberships'
import { wayToTwoStep } from '../../session/wayToTwoStep'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Notice } from '../../ui/feedback/Notice'
import { tenancy } from '../../words/words'

/** Organizations of mine that I am locked out of until two-step verification is on. */
export function LockedOutNotices(props: { organizations: readonly MyOrganization[] }) {
  const words = () => tenancy().home
  const setUp = (id: number) => (
    <ButtonLink size="small" href={wayToTwoStep(`/organizations/${id}`)}>
      {words().setUp}
    </ButtonLink>
  )
  return (
    <For each={props.organizations}>
      {({ id, name }) => (
        <Notice look="warning" title={words().lockedOut(name)} action={setUp(id)}>
          {words().lockedOutText}
        </Notice>
      )}
    </For>
  )
}
