import { type JSX, onMount } from 'solid-js'
import { createField } from './createField'
import { boxClass } from './Field'
import { describedBy, Labelled } from './Labelled'

type Props = {
  name: string
  label: string
  hint?: JSX.Element
  value?: string
  required?: boolean
  rows?: number
  maxLength?: number
  autofocus?: boolean
  onInput?: (text: string) => void
}

/** Several lines of text with label, hint and error. */
export function TextArea(props: Props) {
  let box: HTMLTextAreaElement | undefined
  const field = createField({ name: props.name, label: props.label, required: props.required })
  onMount(() => props.autofocus && box?.focus())
  return (
    <Labelled
      id={field.id}
      label={props.label}
      hint={props.hint}
      error={field.error()}
      optional={props.required === false}
    >
      <textarea
        ref={box}
        id={field.id}
        name={props.name}
        rows={props.rows ?? 3}
        maxLength={props.maxLength ?? 65_536}
        spellcheck={false}
        dir="auto"
        aria-required={props.required !== false}
        aria-invalid={field.error() ? 'true' : undefined}
        aria-describedby={describedBy(field.id, props.hint, field.error())}
        class={`${boxClass} resize-y`}
        onInput={(event) => {
          field.typed()
          props.onInput?.(event.currentTarget.value)
        }}
      >
        {field.draft ?? props.value ?? ''}
      </textarea>
    </Labelled>
  )
}
