import type { ProjectRole } from '../../data/roles'
import type { MaintainerId, OrganizationId, ProjectId, SessionId, TokenId, UserId } from '../../kit/id'

/** What is true of the caller and of the unit in the path at this instant; times are judged already. */
export type UnitFacts = {
  readonly credential: null | {
    readonly kind: 'admin' | 'session' | 'super' | 'cookie'
    readonly id: TokenId | SessionId
    /** What an application token opens. */
    readonly scopes: readonly string[]
    /** How a person narrowed their own token. */
    readonly restrictions: readonly string[]
    /** 1 when the token may come from this address. */
    readonly isInRange: 0 | 1
    /** When the token ends (unix milliseconds); null for those that do not, and for cookies. */
    readonly expires: number | null
    /** 1 when the CSRF token is of this session, or none is asked for. */
    readonly isOurs: 0 | 1
    /** 1 when the person proved who they are a short while ago; never for tokens, which need not. */
    readonly isFresh: 0 | 1
  }
  /** Who calls; null for an application. */
  readonly user: null | {
    readonly id: UserId
    readonly isActivated: 0 | 1
    readonly mfaEnabled: 0 | 1
    readonly isSuperAdmin: 0 | 1
    readonly features: readonly string[]
  }
  /** 1 when the `{user}` of the path is who calls; null where either is nobody. */
  readonly isSelf: 0 | 1 | null
  /** The `{user}` of the path, where the path is about a person. */
  readonly target: null | {
    readonly id: UserId
    readonly isDeleted: 0 | 1
    readonly isSuperAdmin: 0 | 1
  }
  /** The unit and what it belongs to; null when there is none, or none alive. */
  readonly maintainer: MaintainerId | null
  readonly organization: null | {
    readonly id: OrganizationId
    readonly allowAutoJoin: 0 | 1
    readonly mfaRequired: 0 | 1
  }
  readonly project: null | { readonly id: ProjectId; readonly isGoverned: 0 | 1 }
  readonly isMaintainerMember: 0 | 1
  readonly isOrganizationMember: 0 | 1
  readonly role: ProjectRole | null
  /**
   * 1 when the caller is a member of any live maintainer or organization. Asked for the platform and
   * maintainers alone.
   */
  readonly belongsSomewhere: 0 | 1
}

/** What is true where a path names no such thing. */
export const noFacts: UnitFacts = {
  credential: null,
  user: null,
  isSelf: 0,
  target: null,
  maintainer: null,
  organization: null,
  project: null,
  isMaintainerMember: 0,
  isOrganizationMember: 0,
  role: null,
  belongsSomewhere: 0,
}
