import { createContext, useContext } from 'solid-js'
import type { Reference } from './reference'

const ReferenceContext = createContext<Reference>()

/** Gives the reference to the pages inside. */
export const ReferenceProvider = ReferenceContext.Provider

/** The reference, on one of its pages. */
export function useReference(): Reference {
  const reference = useContext(ReferenceContext)
  if (!reference) throw new Error('useReference is for the pages of the reference')
  return reference
}
