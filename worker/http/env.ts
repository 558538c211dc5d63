import type { Scope } from '../access/scope'
import type { Trip } from '../access/seal'
import type { Environment, Settings } from '../settings'

/** What a request carries through Hono; handlers see `scope` and `settings`, the rest belongs to http/. */
export type Variables = {
  settings: Settings
  trip: Trip
  requestId: string
  scope: Scope
}
/** Hono's environment of this app. */
export type Env = { Bindings: Environment; Variables: Variables }
