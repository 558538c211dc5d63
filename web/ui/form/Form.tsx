import { createEffect, createMemo, type JSX, on, Show } from 'solid-js'
import { Button } from '../elements/Button'
import { createFormState, draftFor, stateFor } from './createFormState'
import { ErrorSummary } from './ErrorSummary'
import { FormContext } from './formState'
import type { FormRefusal, FormValues } from './refusal'

export type { FormValues } from './refusal'

type Props = {
  submit: string
  onSubmit: (values: FormValues) => Promise<unknown>
  /** Shows Cancel left of the submit button; Escape does the same. */
  onCancel?: { label: string; act: () => void }
  /** A name under which what is typed survives an expired session. */
  draft?: string
  /** Which field a refusal is about that points to none: `{ 'email-taken': 'email' }`. */
  blames?: Readonly<Record<string, string>>
  look?: 'primary' | 'danger'
  wide?: boolean
  children?: JSX.Element
}

/**
 * A form that is sent once, keeps what was typed, and says what was refused: beside the field, and on top
 * with focus.
 */
export function Form(props: Props) {
  let element: HTMLFormElement | undefined
  const form = createFormState(
    (values) => props.onSubmit(values),
    (code) => props.blames?.[code],
  )
  const state = stateFor(
    form,
    draftFor(props.draft, form.fields, () => element),
  )
  const summary = createMemo(() => summaryOf(form.refusal(), form.fields.size))
  createEffect(on(form.refusal, (refusal) => refusal && !summary() && focusFirst(element)))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    state.forgetErrors()
    if (element) void form.submit(element)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !props.onCancel) return
    event.preventDefault()
    props.onCancel.act()
  }
  return (
    <FormContext.Provider value={state}>
      <form ref={element} class="space-y-5" noValidate onSubmit={submit} onKeyDown={leave}>
        <Show when={summary()}>{(refusal) => <ErrorSummary refusal={refusal()} fields={form.fields} />}</Show>
        {props.children}
        <div class={`flex gap-2 ${props.wide ? 'flex-col' : 'flex-wrap justify-end'}`}>
          <Show when={props.onCancel}>{(cancel) => <Cancel {...cancel()} />}</Show>
          <Button
            type="submit"
            look={props.look ?? 'primary'}
            size={props.wide ? 'large' : 'usual'}
            wide={props.wide ?? false}
            pending={form.isPending()}
          >
            {props.submit}
          </Button>
        </div>
      </form>
    </FormContext.Provider>
  )
}

function Cancel(props: { label: string; act: () => void }) {
  return (
    <Button look="quiet" onClick={() => props.act()}>
      {props.label}
    </Button>
  )
}

/** A form of one field needs no summary of it: the field itself takes the focus and says what is wrong. */
function summaryOf(refusal: FormRefusal | null, fields: number): FormRefusal | null {
  const isBesideTheField = refusal !== null && !refusal.text && fields === 1
  return isBesideTheField ? null : refusal
}

function focusFirst(form: HTMLFormElement | undefined): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
