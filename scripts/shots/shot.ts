import type { LinkKind } from './links'
import type { Resident } from './lives'

/**
 * What somebody does on a page: presses a button, a link or a tab (`…` ends the beginning of a name), writes
 * into a field, presses a key, waits for a text.
 */
export type Step =
  | { readonly press: string }
  | { readonly write: string; readonly into: string }
  | { readonly key: string }
  | { readonly await: string }

/** One state of one page. */
export type Shot = {
  readonly name: string
  /** Where it is. A page of one-time links gets the secret of a link that is open. */
  readonly path: string
  readonly link?: LinkKind
  /** Who is signed in: somebody with little, the usual, or a lot to show. */
  readonly who?: Resident
  readonly steps?: readonly Step[]
  /** What can be seen once the state is reached. */
  readonly sees: string
  /** A request that fails, or is never answered: its path. */
  readonly fails?: string
  readonly stalls?: string
  /**
   * Requests that are answered with this, not by the server, by their path: states that take a key or a phone
   * to reach.
   */
  readonly answers?: Readonly<Record<string, { readonly status?: number; readonly json: unknown }>>
  /** The connection is lost before the steps. */
  readonly isOffline?: true
  /** On a product that nobody has set up yet. */
  readonly isEmpty?: true
}
