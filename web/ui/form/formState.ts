import { createContext, useContext } from 'solid-js'

/** A field as its form knows it. `check` gives the sentence that is wrong with a value, or nothing. */
export type FormField = {
  readonly name: string
  readonly id: string
  readonly label: string
  readonly isSecret: boolean
  readonly check: (value: string) => string | undefined
}

/** What a form offers its fields. */
export type FormState = {
  readonly isPending: () => boolean
  readonly errorOf: (name: string) => string | undefined
  readonly forgetError: (name: string) => void
  readonly forgetErrors: () => void
  readonly draftOf: (name: string) => string | undefined
  readonly register: (field: FormField) => void
}

const outside: FormState = {
  isPending: () => false,
  errorOf: () => undefined,
  forgetError: () => undefined,
  forgetErrors: () => undefined,
  draftOf: () => undefined,
  register: () => undefined,
}

/** Carries a form's offer to the fields inside. */
export const FormContext = createContext<FormState>(outside)

/** The form around a field; a field that stands alone gets one that knows nothing. */
export const useForm = (): FormState => useContext(FormContext)
