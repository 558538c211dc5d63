import ChevronDown from 'lucide-solid/icons/chevron-down'
import { For, type JSX, onMount, Show } from 'solid-js'
import { Icon } from '../elements/Icon'
import { createField } from './createField'
import { boxClass } from './Field'
import { describedBy, Labelled } from './Labelled'

/** One thing that may be chosen. */
export type Option = { readonly value: string; readonly label: string }

type Props = {
  name: string
  label: string
  hint?: JSX.Element
  value: string
  options: readonly Option[]
  /** Further options under headings. */
  groups?: readonly { readonly label: string; readonly options: readonly Option[] }[]
  autofocus?: boolean
  onChange?: (value: string) => void
}

function Options(props: { of: readonly Option[]; chosen: string }) {
  return (
    <For each={props.of}>
      {(option) => (
        <option value={option.value} selected={option.value === props.chosen}>
          {option.label}
        </option>
      )}
    </For>
  )
}

/** One of many, by the system's own list: it is what works best under a thumb and in a screen reader. */
export function SelectField(props: Props) {
  let select: HTMLSelectElement | undefined
  const field = createField({ name: props.name, label: props.label, required: false })
  const chosen = () => field.draft ?? props.value
  onMount(() => props.autofocus && select?.focus())
  return (
    <Labelled id={field.id} label={props.label} hint={props.hint} error={field.error()}>
      <div class="relative">
        <select
          ref={select}
          id={field.id}
          name={props.name}
          aria-invalid={field.error() ? 'true' : undefined}
          aria-describedby={describedBy(field.id, props.hint, field.error())}
          class={`${boxClass} cursor-pointer appearance-none pe-10`}
          onChange={(event) => {
            field.typed()
            props.onChange?.(event.currentTarget.value)
          }}
        >
          <Options of={props.options} chosen={chosen()} />
          <Show when={props.groups}>
            {(groups) => (
              <For each={groups()}>
                {(group) => (
                  <optgroup label={group.label}>
                    <Options of={group.options} chosen={chosen()} />
                  </optgroup>
                )}
              </For>
            )}
          </Show>
        </select>
        <Icon
          of={ChevronDown}
          class="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-faint"
        />
      </div>
    </Labelled>
  )
}
