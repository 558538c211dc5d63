import { type JSX, Show } from 'solid-js'
import { entry } from '../../words/words'

type Props = {
  id: string
  label: string
  hint?: JSX.Element
  error: string | undefined
  optional?: boolean
  aside?: JSX.Element
  children: JSX.Element
}

/** The ids that a control names in `aria-describedby`, as `Labelled` gives them to hint and error. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

/**
 * A control with its label above, and below it what is wrong and what helps. What stands beside the label
 * comes after the control for the Tab key.
 */
export function Labelled(props: Props) {
  return (
    <div class="space-y-1.5">
      <div class="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-1.5">
        <label for={props.id} class="text-small font-semibold">
          {props.label}
          <Show when={props.optional}>
            <span class="font-normal text-faint"> ({entry().ui.optional})</span>
          </Show>
        </label>
        <div class="col-span-2 space-y-1.5">{props.children}</div>
        <div class="col-start-2 row-start-1 empty:hidden touch:-my-2">{props.aside}</div>
      </div>
      <Show when={props.error}>
        <p id={`${props.id}-error`} class="text-small font-medium text-danger">
          {props.error}
        </p>
      </Show>
      <Show when={props.hint}>
        <div id={`${props.id}-hint`} class="text-small text-faint">
          {props.hint}
        </div>
      </Show>
    </div>
  )
}
