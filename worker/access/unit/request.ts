import type { UnitKind } from '../unitKind'

/** One permission that a request needs, with what its refusal is to say. */
export type RequiredPermission = {
  readonly permission: string
  readonly parameters?: Readonly<Record<string, string>>
}

/** What a request wants to do to a unit: what the verdict on the facts is about. */
export type UnitRequest = {
  readonly unit: UnitKind
  /** The unit's segment and the `{user}` segment of the path, for the texts. */
  readonly unitSegment: string
  readonly userSegment: string
  /** The operation's own permission first, then those of the restricted fields that the body holds. */
  readonly required: readonly [RequiredPermission, ...RequiredPermission[]]
  /** It does more than read. */
  readonly isChange: boolean
  /** The body is no JSON object. */
  readonly isMalformed: boolean
}
