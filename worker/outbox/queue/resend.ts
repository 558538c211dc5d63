import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { markPosted } from '../../access/seal'
import { statements } from '../../data/statements'
import { outbox } from '../../data/tables/outbox'
import { holdMilliseconds } from './rules'

/**
 * The statement that puts mails of the outbox back to where the relay finds them: dead letters as new, and
 * those whose next attempt is far off. One that a consumer may be at work on is left alone: it is done, or
 * tried again, within minutes. `which` is a condition on `outbox`.
 */
export function resend(scope: Scope, which: SQL) {
  markPosted(scope)
  const { attempts, dead, heldUntil, sent } = outbox
  return statements
    .update(outbox)
    .set({
      attempts: sql`iif(${dead} IS NULL, ${attempts}, 0)`,
      dead: null,
      heldUntil: 0,
      nextOffer: scope.now,
    })
    .where(
      sql`${which} AND ${sent} IS NULL
        AND (${dead} IS NOT NULL OR ${heldUntil} > ${scope.now + holdMilliseconds})`,
    )
}
