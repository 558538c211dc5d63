import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { Row } from '../../ui/data/Row'
import { Button } from '../../ui/elements/Button'
import { tenancy } from '../../words/words'
import type { Target } from './MoveDialog'
import type { Project } from './queries'

const MoveDialog = lazy(async () => ({ default: (await import('./MoveDialog')).MoveDialog }))

/** Moves the project to another organization. `targets` gives those that it may go to. */
export function MoveRow(props: { project: Project; targets: () => Promise<readonly Target[]> }) {
  const words = () => tenancy().projects
  const [isOpen, setOpen] = createSignal(false)
  const button = () => (
    <Button size="small" look="warn" onClick={() => setOpen(true)}>
      {words().moveOpen}
    </Button>
  )
  return (
    <>
      <Row label={words().move} value={words().moveText} action={button()} />
      <Suspense>
        <Show when={isOpen()}>
          <MoveDialog project={props.project} targets={props.targets} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  )
}
