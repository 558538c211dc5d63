import { and, eq, isNull, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import type { JobScope, Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { emailChange, oneTimeLink, user } from '../../data/tables/account'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { NewLink } from './newLink'
import { type LinkPurpose, purposes } from './purposes.table'

/** Keeps a link for whoever the query `owner` names; for nobody when it names nobody. */
export const insertLink = (
  scope: Scope,
  { ref, secretHash, purpose }: NewLink,
  owner: SQL<UserId> | UserId,
) =>
  statements.run(sql`INSERT INTO one_time_link (ref, secret_hash, purpose, user_id, created, expires)
    SELECT ${ref}, ${secretHash}, ${purpose}, owner.id, ${scope.now}, ${scope.now + purposes[purpose].life} FROM (SELECT ${owner} AS id) owner WHERE owner.id IS NOT NULL`)

/** Ends a person's open links of one purpose: only the newest works. */
export const endLinks = (scope: Scope, purpose: LinkPurpose, owner: SQL<UserId> | UserId) =>
  statements
    .update(oneTimeLink)
    .set({ used: scope.now })
    .where(and(eq(oneTimeLink.userId, owner), eq(oneTimeLink.purpose, purpose), isNull(oneTimeLink.used)))

/** The change of address that a link confirms or takes back. */
const changeOf = (ref: SQLWrapper) =>
  sql`(SELECT id FROM email_change WHERE confirm_ref = ${ref} UNION ALL SELECT id FROM email_change WHERE undo_ref = ${ref} LIMIT 1)`

/** The link that a secret opens, with whose it is; looking consumes nothing. */
export const linkBySecret = (secretHash: string) =>
  statements
    .select({
      ref: oneTimeLink.ref,
      purpose: oneTimeLink.purpose,
      userId: oneTimeLink.userId,
      expires: oneTimeLink.expires,
      used: oneTimeLink.used,
      email: user.email,
      name: user.name,
      newEmail: emailChange.newEmail,
      oldEmail: emailChange.oldEmail,
    })
    .from(oneTimeLink)
    .innerJoin(user, eq(user.id, oneTimeLink.userId))
    .leftJoin(emailChange, eq(emailChange.id, changeOf(oneTimeLink.ref)))
    .where(and(eq(oneTimeLink.secretHash, secretHash), isNull(user.deletedTime)))
    .limit(1)
/** The row that `linkBySecret` gives. */
export type LinkRow = Awaited<ReturnType<ReturnType<typeof linkBySecret>['execute']>>[number]

/** Spends the link: of any number at once, one batch gets past it. */
export const useLink = (scope: Scope, secretHash: string, purpose: LinkPurpose) => [
  refuse(
    'link-not-valid',
    sql`NOT EXISTS (SELECT 1 FROM one_time_link WHERE secret_hash = ${secretHash} AND purpose = ${purpose})`,
  ),
  refuse(
    'link-used',
    sql`EXISTS (SELECT 1 FROM one_time_link WHERE secret_hash = ${secretHash} AND used IS NOT NULL)`,
  ),
  statements
    .update(oneTimeLink)
    .set({ used: scope.now })
    .where(
      and(
        eq(oneTimeLink.secretHash, secretHash),
        isNull(oneTimeLink.used),
        sql`${oneTimeLink.expires} > ${scope.now}`,
      ),
    ),
  refuse('link-expired', nothingChanged),
]

/** Whose the link is, as SQL. */
export const ownerOfLink = (secretHash: string): SQL<UserId> =>
  sql`(SELECT user_id FROM one_time_link WHERE secret_hash = ${secretHash})`

/** When the link was made, as SQL: the moment of what its mail tells. */
export const momentOfLink = (secretHash: string): SQL<number> =>
  sql`(SELECT created FROM one_time_link WHERE secret_hash = ${secretHash})`

/** Whose the link is while it is open for this purpose, as SQL; else NULL. */
export const ownerOfOpenLink = (
  scope: Scope,
  secretHash: string,
  purpose: LinkPurpose,
): SQL<UserId> => sql`(SELECT user_id FROM one_time_link
  WHERE secret_hash = ${secretHash} AND purpose = ${purpose} AND used IS NULL AND expires > ${scope.now})`

const KEPT_AFTERWARDS = days(30)
/** Erases links that expired a month ago: until then a late click hears what became of it. */
export const sweepLinks = (job: JobScope) =>
  statements.delete(oneTimeLink).where(lt(oneTimeLink.expires, job.now - KEPT_AFTERWARDS))
