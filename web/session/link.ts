import { createContext, useContext } from 'solid-js'

/** A one-time link that was opened, and what the server says it is. Opening it has consumed nothing. */
export type OpenedLink = {
  readonly secret: string
  readonly email: string
  readonly newEmail: string | null
  readonly name: string
  /** The names of the access tokens that a reset of the password ends. */
  readonly tokens: readonly string[]
}

const LinkContext = createContext<OpenedLink>()

/** Gives the opened link to the page inside. */
export const LinkProvider = LinkContext.Provider

/** The link that led to this page. */
export function useLink(): OpenedLink {
  const link = useContext(LinkContext)
  if (!link) throw new Error('useLink is for the pages that a one-time link leads to')
  return link
}
