import { sql } from 'drizzle-orm'
import { statements } from '../../data/statements'
import { session } from '../../data/tables/account'
import { minutes } from '../../kit/duration'
import { type AccountClaim, sessionOf } from './claim'

/** Renews a session's last-used when it is more than a minute old, so that reading costs no write. */
export const touchSession = (claim: AccountClaim, now: number) =>
  statements
    .update(session)
    .set({ lastUsed: now })
    .where(sql`${session.id} = ${sessionOf(claim, now)} AND ${session.lastUsed} < ${now - minutes(1)}`)
