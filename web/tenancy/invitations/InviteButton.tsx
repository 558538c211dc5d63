import UserPlus from 'lucide-solid/icons/user-plus'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import type { Unit } from '../../session/unit'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { tenancy } from '../../words/words'

const InviteDialog = lazy(async () => ({ default: (await import('./InviteDialog')).InviteDialog }))

/**
 * Opens the form that invites people. `roles` are those that I may give, the usual one first; none where
 * there are no roles.
 */
export function InviteButton(props: { unit: Unit; roles: readonly string[] }) {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Icon of={UserPlus} size="small" />
        {tenancy().invitations.invite}
      </Button>
      <Suspense>
        <Show when={isOpen()}>
          <InviteDialog unit={props.unit} roles={props.roles} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  )
}
