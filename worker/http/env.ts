import type { RequestContext } from '../access/requestContext'
import type { Scope } from '../access/scope'
import type { Environment, Settings } from '../settings'

/** What a request carries through Hono; handlers see `scope` and `settings`, the rest belongs to http/. */
export type Variables = {
  settings: Settings
  context: RequestContext
  requestId: string
  /** The credential that was hashed for this request, with its hash. */
  hashed?: { readonly shown: string; readonly hash: string }
  scope: Scope
}
/** Hono's environment of this app. */
export type Env = { Bindings: Environment; Variables: Variables }
