import type { Database } from '../data/batch'
import type { MaintainerId, OrganizationId, ProjectId, TokenId, UserId } from '../kit/id'
import type { Client } from './scope'

/** Who asks by a live credential, and where; nulls where there is none such. */
export type Caller = {
  readonly user: UserId | null
  /** The application token, where it is no person. */
  readonly application: TokenId | null
  /** The unit of the path and what it belongs to. */
  readonly maintainer: MaintainerId | null
  readonly organization: OrganizationId | null
  readonly project: ProjectId | null
}

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
  /** Set by the verdict: when the token that asks ends (unix milliseconds). Its holder is told so. */
  tokenExpires?: number | null
  /** Set by the verdict: who asks; null where the credential is good for nothing. */
  caller?: Caller | null
  /** Set by the verdict: whether the credential of the request is good for anything at all. */
  isCredentialLive?: boolean
}
