import Plus from 'lucide-solid/icons/plus'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import type { Unit } from '../../session/unit'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { tenancy } from '../../words/words'

const NewProjectDialog = lazy(async () => ({
  default: (await import('./NewProjectDialog')).NewProjectDialog,
}))

/** Opens the form that makes a project in an organization. */
export function NewProjectButton(props: { organization: Unit; onMade: (project: number) => void }) {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Icon of={Plus} size="small" />
        {tenancy().projects.new}
      </Button>
      <Suspense>
        <Show when={isOpen()}>
          <NewProjectDialog
            organization={props.organization}
            onMade={props.onMade}
            onClose={() => setOpen(false)}
          />
        </Show>
      </Suspense>
    </>
  )
}
