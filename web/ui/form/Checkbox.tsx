import { Show } from 'solid-js'
import { createField } from './createField'

/** A choice that is on or off, with its words beside it. Off, it is absent from the form's values. */
export function Checkbox(props: { name: string; label: string; hint?: string; isOn?: boolean }) {
  const field = createField({ name: props.name, label: props.label, required: false })
  return (
    <div class="flex gap-3">
      <input
        id={field.id}
        name={props.name}
        type="checkbox"
        checked={props.isOn ?? false}
        aria-describedby={props.hint ? `${field.id}-hint` : undefined}
        class="mt-0.5 size-5 shrink-0 cursor-pointer touch:size-6"
      />
      <div>
        <label for={field.id} class="cursor-pointer text-small font-semibold">
          {props.label}
        </label>
        <Show when={props.hint}>
          <p id={`${field.id}-hint`} class="text-small text-faint">
            {props.hint}
          </p>
        </Show>
      </div>
    </div>
  )
}
