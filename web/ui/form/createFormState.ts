import { createSignal, onCleanup } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { keepDraft, onKeepDrafts, takeDraft } from './drafts'
import type { FormField, FormState } from './formState'
import { type FormRefusal, type FormValues, fieldRefusal, refusalOf, valuesOf } from './refusal'

/**
 * Sends a form once: what the fields refuse never leaves, and a second press while the first is under way
 * does nothing.
 */
export function createFormState(
  onSubmit: (values: FormValues) => Promise<unknown>,
  blamedFor: (code: string) => string | undefined,
) {
  const fields = new Map<string, FormField>()
  const [isPending, setPending] = createSignal(false)
  const [refusal, setRefusal] = createSignal<FormRefusal | null>(null, { equals: false })

  const submit = async (form: HTMLFormElement): Promise<void> => {
    if (isPending()) return
    const values = valuesOf(form)
    const complaint = fieldRefusal(fields, values)
    setRefusal(complaint)
    if (complaint) return
    setPending(true)
    const refused = await onSubmit(values).then(
      () => null,
      (thrown) => refusalOf(fields, problemOf(thrown), blamedFor),
    )
    setPending(false)
    setRefusal(refused)
  }
  return { fields, isPending, refusal, submit }
}

/**
 * What a form offers its fields. What was refused about a field is forgotten as soon as it is typed in again.
 */
export function stateFor(form: ReturnType<typeof createFormState>, draft: FormValues): FormState {
  const [mended, setMended] = createSignal<ReadonlySet<string>>(new Set())
  const register = (field: FormField) => {
    form.fields.set(field.name, field)
    onCleanup(() => form.fields.get(field.name) === field && form.fields.delete(field.name))
  }
  return {
    isPending: form.isPending,
    errorOf: (name) => (mended().has(name) ? undefined : form.refusal()?.errors[name]),
    forgetErrors: () => setMended(new Set<string>()),
    forgetError: (name) => setMended((names) => new Set(names).add(name)),
    draftOf: (name) => draft[name],
    register,
  }
}

/**
 * The draft of a form over an expired session: taken at once, put by again when the session ends under our
 * hands.
 */
export function draftFor(
  name: string | undefined,
  fields: ReadonlyMap<string, FormField>,
  element: () => HTMLFormElement | undefined,
): FormValues {
  if (!name) return {}
  const keep = () => {
    const form = element()
    const typed = form ? Object.entries(valuesOf(form)).filter(([field]) => !fields.get(field)?.isSecret) : []
    keepDraft(name, Object.fromEntries(typed))
  }
  onCleanup(onKeepDrafts(keep))
  return takeDraft(name)
}
