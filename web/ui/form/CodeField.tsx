import { type JSX, onMount } from 'solid-js'
import { createField } from './createField'
import { boxClass } from './Field'
import { describedBy, Labelled } from './Labelled'

/**
 * What the browser should know of each kind of code: which keyboard, and whether it may offer one that came
 * by message.
 */
const kinds = {
  digits: {
    inputMode: 'numeric',
    autocomplete: 'one-time-code',
    maxLength: 16,
    look: 'text-[1.25rem] tracking-[0.28em]',
  },
  letters: { inputMode: 'text', autocomplete: 'off', maxLength: 64, look: 'tracking-[0.08em] uppercase' },
} as const

type Props = {
  name: string
  label: string
  hint?: JSX.Element
  kind: keyof typeof kinds
  autofocus?: boolean
}

/** A one-time code, in large even letters. Spaces and dashes are welcome; the server reads over them. */
export function CodeField(props: Props) {
  let input: HTMLInputElement | undefined
  const field = createField({ name: props.name, label: props.label, isSecret: true })
  const kind = () => kinds[props.kind]
  onMount(() => props.autofocus && input?.focus())
  return (
    <Labelled id={field.id} label={props.label} hint={props.hint} error={field.error()}>
      <input
        ref={input}
        id={field.id}
        name={props.name}
        type="text"
        inputMode={kind().inputMode}
        autocomplete={kind().autocomplete}
        maxLength={kind().maxLength}
        autocapitalize="characters"
        spellcheck={false}
        dir="ltr"
        aria-required="true"
        aria-invalid={field.error() ? 'true' : undefined}
        aria-describedby={describedBy(field.id, props.hint, field.error())}
        class={`${boxClass} font-mono ${kind().look}`}
        onInput={field.typed}
      />
    </Labelled>
  )
}
