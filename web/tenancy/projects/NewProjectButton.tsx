import Plus from 'lucide-solid/icons/plus'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import type { Unit } from '../../session/unit'
import { Icon } from '../../ui/data/Icon'
import { Button } from '../../ui/form/Button'
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
