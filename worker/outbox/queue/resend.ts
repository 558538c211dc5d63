import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { markPosted } from '../../access/seal'
import { statements } from '../../data/statements'
import { holdMilliseconds } from './rules'

/**
 * The statement that puts mails of the outbox back to where the relay finds them: dead letters as new, and
 * those whose next attempt is far off. One that a consumer may be at work on is left alone: it is done, or
 * tried again, within minutes. `which` is a condition on `outbox`.
 */
export function resend(scope: Scope, which: SQL) {
  markPosted(scope)
  return statements.run(sql`UPDATE outbox SET attempts = iif(dead IS NULL, attempts, 0), dead = NULL,
      held_until = 0, next_offer = ${scope.now}
    WHERE ${which} AND sent IS NULL AND (dead IS NOT NULL OR held_until > ${scope.now + holdMilliseconds})`)
}
