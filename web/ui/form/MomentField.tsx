import type { JSX } from 'solid-js'
import { createField } from './createField'
import { boxClass } from './Field'
import { describedBy, Labelled } from './Labelled'

/**
 * A day and a time of it, by the browser's own picker, in the time of the device. Its value has no zone:
 * `momentIn` gives it one.
 */
export function MomentField(props: {
  name: string
  label: string
  hint?: JSX.Element
  value?: string
  required?: boolean
}) {
  const field = createField({ name: props.name, label: props.label, required: props.required })
  return (
    <Labelled
      id={field.id}
      label={props.label}
      hint={props.hint}
      error={field.error()}
      optional={props.required === false}
    >
      <input
        id={field.id}
        name={props.name}
        type="datetime-local"
        value={field.draft ?? props.value ?? ''}
        aria-invalid={field.error() ? 'true' : undefined}
        aria-describedby={describedBy(field.id, props.hint, field.error())}
        class={boxClass}
        onInput={() => field.typed()}
      />
    </Labelled>
  )
}

/** What such a field holds as an ISO time; null where it is empty. */
export const momentIn = (value: string | undefined): string | null =>
  value ? new Date(value).toISOString() : null
/** A time as such a field shows it: `2026-11-22T03:00`, in the time of the device. */
export const asFieldMoment = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
