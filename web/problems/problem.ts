/**
 * One field's refusal: a JSON pointer into what was sent, a code, the bound it broke if it has one, and
 * English to fall back on.
 */
export type FieldProblem = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly limit?: number
}

/** What an error answer carries beside its code (RFC 9457). */
export type ProblemParts = {
  readonly status?: number
  readonly detail?: string
  readonly requestId?: string
  readonly retryAfterSeconds?: number
  readonly errors?: readonly FieldProblem[]
  /** The ways that would do, where the way taken did not. */
  readonly ways?: readonly string[]
}

/**
 * A "no" as the browser knows it: the server's by its code, or our own (`offline`, `no-answer`,
 * `not-confirmed`, `other-account`).
 */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly parts: ProblemParts = {},
  ) {
    super(code)
    this.name = 'ApiProblem'
  }
}

/** Any thrown thing as a problem; what is not one becomes `unknown`. */
export const problemOf = (thrown: unknown): ApiProblem =>
  thrown instanceof ApiProblem ? thrown : new ApiProblem('unknown')
