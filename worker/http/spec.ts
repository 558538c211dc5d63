import type { RouteConfig, z } from '@hono/zod-openapi'
import type { Permission } from '../access/permissions/permissions'
import type { PersonalScope } from '../access/token/scopes'
import type { RequiredPermission } from '../access/unit/request'
import type { UnitKind } from '../access/unitKind'
import type { ProblemKind } from '../problems'

/**
 * Who may pass; published in the document as `x-access`. The kind of a unit is also the name of its segment
 * in the path.
 */
export type Access =
  | { readonly kind: 'anyone'; readonly because: string }
  | {
      readonly kind: 'account'
      readonly freshWithinMinutes: number | null
      /** The act itself judges whether the session must be fresh. */
      readonly isFreshnessLeftToAct?: boolean
      readonly scope: PersonalScope | null
    }
  | { readonly kind: UnitKind; readonly permission: Permission }

export type Answers = { readonly [status: number]: z.ZodType | null }

/** An operation as its slice writes it down. */
export type Spec = Pick<RouteConfig, 'method' | 'path' | 'request'> & {
  readonly summary: string
  readonly answers: Answers
  readonly refusals?: readonly ProblemKind[]
  /** The largest body, 64 KiB unless said. */
  readonly maxBytes?: number
  /**
   * What a repeat by `Idempotency-Key` is told: what was made, anew, unless said. `shows-secret`: 409, for a
   * secret is never shown again; `never`: the key is not honoured, for the operation proves or begins
   * something, or each part of its answer stands for itself.
   */
  readonly again?: 'shows-secret' | 'never'
  /** Its answer carries an `ETag`, and `If-None-Match` is honoured. */
  readonly isTagged?: true
  /**
   * What the body needs beside the operation's own permission: restricted fields that it holds, in the order
   * they are judged.
   */
  readonly alsoNeeds?: (fields: Readonly<Record<string, unknown>>) => readonly RequiredPermission[]
}

/** What the readers and the tests need to know of an operation. */
export type Operation = Spec & { readonly access: Access }
