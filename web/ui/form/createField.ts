import { createUniqueId } from 'solid-js'
import { entry } from '../../words/words'
import { useForm } from './formState'

/** What a field may demand of its value before it is sent. Lengths are counted in code points. */
export type Demands = {
  required?: boolean | undefined
  minLength?: number | undefined
  isEmail?: boolean | undefined
  /** The one value that is right, and what is said of any other. */
  mustBe?: { readonly value: string; readonly otherwise: string } | undefined
}

type FieldOptions = { readonly name: string; readonly label: string; readonly isSecret?: boolean } & Demands

/** Registers a control with the form around it: an id, its error, and what to do as one types. */
export function createField(given: FieldOptions) {
  const form = useForm()
  const id = `field-${createUniqueId()}`
  const { name, isSecret = false } = given
  form.register({ name, id, isSecret, label: given.label, check: (value) => complaint(value, given) })
  return {
    id,
    draft: form.draftOf(name),
    error: () => form.errorOf(name),
    typed: () => form.forgetError(name),
  }
}

function complaint(
  value: string,
  { required = true, minLength = 0, isEmail = false, mustBe }: Demands,
): string | undefined {
  const words = entry().fieldErrors
  if (value === '') return required ? words.required?.(null) : undefined
  if (isEmail && !/^[^\s@]+@[^\s@]+$/.test(value.trim())) return words['not-an-email']?.(null)
  if ([...value.normalize('NFC')].length < minLength) return words['too-short']?.(minLength)
  return mustBe && value.trim() !== mustBe.value.trim() ? mustBe.otherwise : undefined
}
