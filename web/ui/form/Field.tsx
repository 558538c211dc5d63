import { type JSX, onMount } from 'solid-js'
import { createField, type Demands } from './createField'
import { describedBy, Labelled } from './Labelled'

/** The classes of a box that one types or chooses in. */
export const boxClass = `block w-full min-h-10 touch:min-h-11 rounded-control border border-edge bg-surface
  px-3 py-2 text-body touch:text-[1rem] shadow-control transition-colors placeholder:text-faint
  hover:border-soft focus-visible:outline-offset-0 aria-invalid:border-danger
  [&[readonly]]:bg-sunken [&[readonly]]:text-soft`

const keyboards = { text: 'text', email: 'email', number: 'numeric' } as const

type Props = {
  name: string
  label: string
  hint?: JSX.Element
  aside?: JSX.Element
  /**
   * `email` brings the right keyboard and check, and leaves what was typed as it was; `number` the keyboard
   * alone.
   */
  type?: 'text' | 'email' | 'number'
  autocomplete: string
  value?: string
  required?: boolean
  maxLength?: number
  autofocus?: boolean
  readOnly?: boolean
  mustBe?: Demands['mustBe']
}

/** One line of text with its label, hint and error. */
export function Field(props: Props) {
  let input: HTMLInputElement | undefined
  const isEmail = () => props.type === 'email'
  const field = createField({
    name: props.name,
    label: props.label,
    required: props.required,
    isEmail: isEmail(),
    mustBe: props.mustBe,
  })
  onMount(() => props.autofocus && input?.focus())
  return (
    <Labelled
      id={field.id}
      label={props.label}
      hint={props.hint}
      aside={props.aside}
      error={field.error()}
      optional={props.required === false}
    >
      <input
        ref={input}
        id={field.id}
        name={props.name}
        type="text"
        inputMode={keyboards[props.type ?? 'text']}
        autocapitalize={isEmail() ? 'none' : 'sentences'}
        spellcheck={false}
        dir="auto"
        autocomplete={props.autocomplete}
        value={field.draft ?? props.value ?? ''}
        maxLength={props.maxLength ?? 1_000}
        readOnly={props.readOnly ?? false}
        aria-required={props.required !== false}
        aria-invalid={field.error() ? 'true' : undefined}
        aria-describedby={describedBy(field.id, props.hint, field.error())}
        class={boxClass}
        onInput={field.typed}
      />
    </Labelled>
  )
}
