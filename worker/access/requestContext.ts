import type { Database } from '../data/batch'
import type { Bearer } from './bearer'
import type { Caller } from './caller'
import type { Client } from './scope'

/** One request (or one job) as the database floor sees it. */
export type RequestContext = {
  readonly database: Database
  readonly now: () => number
  readonly client: Client
  /** Background polling: is no use of the session. A token's use always counts. */
  readonly isBackground: boolean
  /** The setting `MAILS_PER_HOUR`. */
  readonly mailsPerHour: number
  /** Set when a batch with mail in it has been committed: the front door then wakes the relay. */
  hasPosted: boolean
  /** Set by the verdict: whose credential it is, for the log, and what a token's holder is told of it. */
  bearer?: Bearer | null
  /** Set by the verdict: who asks; null where the credential is good for nothing. */
  caller?: Caller | null
  /** Set by the verdict: whether the credential of the request is good for anything at all. */
  isCredentialLive?: boolean
}
