import { sql } from 'drizzle-orm'
import { statements } from '../data/statements'
import { minutes } from '../kit/duration'

/** Renews a token's last-used when it is more than a minute old, so that reading costs no write. */
export const touchToken = ({ hash }: { readonly hash: string }, network: string, now: number) =>
  statements.run(sql`UPDATE management_token SET last_used = ${now}, last_network = ${network}
    WHERE hash = ${hash} AND NOT is_disabled AND (expires IS NULL OR expires > ${now}) AND (last_used IS NULL OR last_used < ${now - minutes(1)})`)
