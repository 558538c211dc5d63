import { explain, explainField } from '../../problems/explain'
import type { ApiProblem } from '../../problems/problem'
import type { FormField } from './formState'

/** What a form holds, by field name. A checkbox that is off is absent. */
export type FormValues = Readonly<Record<string, string>>

/** The fields of a form, by name. */
export type Fields = ReadonlyMap<string, FormField>

/**
 * A form's "no": a sentence for its top, and one for each field concerned. The request id only where it helps
 * to find our fault.
 */
export type FormRefusal = {
  readonly text: string | null
  readonly requestId: string | null
  readonly errors: FormValues
}

/** What is typed in a form right now. */
export const valuesOf = (form: HTMLFormElement): FormValues =>
  Object.fromEntries(
    Array.from(new FormData(form), ([name, value]) => [name, typeof value === 'string' ? value : '']),
  )

/** What the fields themselves find wrong, before anything is sent; null when nothing is. */
export function fieldRefusal(fields: Fields, values: FormValues): FormRefusal | null {
  const errors: Record<string, string> = {}
  for (const { name, check } of fields.values()) {
    const complaint = check(values[name] ?? '')
    if (complaint) errors[name] = complaint
  }
  return Object.keys(errors).length > 0 ? { text: null, requestId: null, errors } : null
}

/**
 * The server's "no", its JSON pointers led to the fields, and its code where a form blames a field for it;
 * the rest is said on top.
 */
export function refusalOf(
  fields: Fields,
  problem: ApiProblem,
  blamedFor: (code: string) => string | undefined,
): FormRefusal {
  const errors: Record<string, string> = {}
  const blamed = blamedFor(problem.code)
  if (blamed && fields.has(blamed)) errors[blamed] = explain(problem)
  let homeless: string | null = null
  for (const error of problem.parts.errors ?? []) {
    const name = error.pointer.split('/')[1] ?? ''
    if (fields.has(name)) errors[name] ??= explainField(error)
    else homeless ??= explainField(error)
  }
  const isOurFault = (problem.parts.status ?? 500) >= 500
  const text = homeless ?? (Object.keys(errors).length > 0 ? null : explain(problem))
  return { text, requestId: isOurFault ? (problem.parts.requestId ?? null) : null, errors }
}
