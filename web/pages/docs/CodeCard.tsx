import { type JSX, Show } from 'solid-js'
import { Code } from '../../ui/data/Code'
import { CopyButton } from '../../ui/feedback/CopyButton'

type Props = { head: JSX.Element; copy: string; text: string; label: string; id?: string }

/** Code in a frame of its own, with what it is above it and a button that copies it. */
export function CodeCard(props: Props) {
  return (
    <div class="overflow-clip rounded-card border border-line bg-sunken/60">
      <div class="flex flex-wrap items-center justify-between gap-x-4 border-b border-line px-4 py-1">
        {props.head}
        <CopyButton look="quiet" text={props.text} label={props.copy} />
      </div>
      <Show when={props.id} fallback={<Code label={props.label} text={props.text} />}>
        <div id={props.id} role="tabpanel" aria-label={props.label}>
          <Code label={props.label} text={props.text} />
        </div>
      </Show>
    </div>
  )
}
