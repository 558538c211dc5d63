import { and, eq, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { JobScope } from '../../access/scope'
import { statements } from '../../data/statements'
import { outbox } from '../../data/tables/outbox'
import type { OutboxId } from '../../kit/id'
import { holdMilliseconds, keepMilliseconds, offerAgainMilliseconds } from './rules'

const isWaiting = and(isNull(outbox.sent), isNull(outbox.dead))
/** Queue messages in one send (Cloudflare's limit). */
const maxOffers = 100

/**
 * Takes the mails that are due for the queue, oldest first, and sets when they are due again should no
 * consumer take them.
 */
export const offerDue = (job: JobScope) =>
  statements
    .update(outbox)
    .set({ nextOffer: job.now + offerAgainMilliseconds })
    .where(
      sql`${outbox.id} IN (SELECT ${outbox.id} FROM ${outbox} WHERE ${isWaiting}
          AND ${outbox.nextOffer} <= ${job.now} ORDER BY ${outbox.nextOffer} LIMIT ${maxOffers})`,
    )
    .returning({ id: outbox.id })

/**
 * Takes one mail for an attempt; gives no row when it is gone, sent, dead, or held by another consumer or its
 * backoff.
 */
export const claim = (job: JobScope, id: OutboxId) =>
  statements
    .update(outbox)
    .set({
      attempts: sql`${outbox.attempts} + 1`,
      heldUntil: job.now + holdMilliseconds,
      nextOffer: job.now + holdMilliseconds,
    })
    .where(and(eq(outbox.id, id), isWaiting, lte(outbox.heldUntil, job.now)))
    .returning()
export type ClaimedMail = typeof outbox.$inferSelect

/** The other side has it. */
export const recordSent = (job: JobScope, { id }: ClaimedMail) =>
  statements.update(outbox).set({ sent: job.now, dead: null, lastError: null }).where(eq(outbox.id, id))

/**
 * The attempt failed; nobody takes it again until then. Says nothing when a later attempt has begun
 * meanwhile.
 */
export const recordFailure = (
  job: JobScope,
  mail: ClaimedMail,
  failure: { reason: string; waitMilliseconds: number },
) =>
  statements
    .update(outbox)
    .set({
      lastError: failure.reason,
      heldUntil: job.now + failure.waitMilliseconds,
      nextOffer: job.now + failure.waitMilliseconds,
    })
    .where(isStill(mail))

/** The mail is given up: kept for the operator, offered no more. */
export const recordDead = (job: JobScope, mail: ClaimedMail, reason: string) =>
  statements.update(outbox).set({ dead: job.now, lastError: reason }).where(isStill(mail))
/** The mail is forgotten at once. */
export const erase = (mail: ClaimedMail) => statements.delete(outbox).where(isStill(mail))
const isStill = (mail: ClaimedMail) =>
  and(eq(outbox.id, mail.id), eq(outbox.attempts, mail.attempts), isWaiting)

/**
 * Gives up what the queue gave up, if it has been tried and nobody is at work on it. What was never tried
 * (the database was away) stays with the relay.
 */
export const markDead = (job: JobScope, id: OutboxId) =>
  statements
    .update(outbox)
    .set({ dead: job.now, lastError: sql`coalesce(${outbox.lastError}, 'The queue gave it up')` })
    .where(and(eq(outbox.id, id), isWaiting, sql`${outbox.attempts} > 0`, lte(outbox.heldUntil, job.now)))

/** Erases what was sent or given up long ago, and mails of the kinds `receipts` that wait for as long. */
export const eraseOld = (job: JobScope, receipts: readonly string[]) =>
  [
    statements.delete(outbox).where(lt(outbox.sent, job.now - keepMilliseconds)),
    statements.delete(outbox).where(lt(outbox.dead, job.now - keepMilliseconds)),
    statements
      .delete(outbox)
      .where(
        and(
          isNull(outbox.userId),
          inArray(outbox.kind, [...receipts]),
          lt(outbox.created, job.now - keepMilliseconds),
        ),
      ),
  ] as const
