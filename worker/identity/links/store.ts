import { and, eq, gt, isNull, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import type { JobScope, Scope } from '../../access/scope'
import { isActivePerson, isLivePerson, isLiveToken } from '../../data/live'
import { aliased, from, insertFrom } from '../../data/rows'
import { statements } from '../../data/statements'
import { emailChange, oneTimeLink, user } from '../../data/tables/account'
import { managementToken } from '../../data/tables/tokens'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { NewLink } from './newLink'
import { type LinkPurpose, purposes, worksWhileDisabled } from './purposes.table'

type Owner = SQL<UserId> | UserId

/** Keeps a link for whoever the query `owner` names; for nobody when it names nobody. */
export const insertLink = (scope: Scope, { ref, secretHash, purpose }: NewLink, owner: Owner) =>
  insertFrom(
    oneTimeLink,
    {
      ref,
      secretHash,
      purpose,
      userId: sql`owner.id`,
      created: scope.now,
      expires: scope.now + purposes[purpose].life,
    },
    sql`FROM (SELECT ${owner} AS id) owner WHERE owner.id IS NOT NULL`,
  )

const isOpen = (purpose: LinkPurpose, owner: Owner) =>
  and(
    eq(oneTimeLink.userId, owner),
    eq(oneTimeLink.purpose, purpose),
    isNull(oneTimeLink.used),
    isNull(oneTimeLink.superseded),
  )
/** Ends a person's open links of one purpose: what they are for is done, or called off. */
export const endLinks = (scope: Scope, purpose: LinkPurpose, owner: Owner) =>
  statements.update(oneTimeLink).set({ used: scope.now }).where(isOpen(purpose, owner))
/** Ends them because a newer one is mailed: only the newest works. Stands before the newer one is kept. */
export const supersedeLinks = (scope: Scope, purpose: LinkPurpose, owner: Owner) =>
  statements.update(oneTimeLink).set({ superseded: scope.now }).where(isOpen(purpose, owner))
/**
 * Ends all links of a person, whatever they are for, that were mailed until now; where `but` is given, not
 * those of that purpose. They expire.
 */
export const endEveryLink = (scope: Scope, owner: Owner, but: LinkPurpose | null = null) =>
  statements
    .update(oneTimeLink)
    .set({ expires: scope.now })
    .where(
      and(
        eq(oneTimeLink.userId, owner),
        gt(oneTimeLink.expires, scope.now),
        sql`${oneTimeLink.purpose} IS NOT ${but}`,
      ),
    )

const [c, p, t] = [aliased(emailChange, 'c'), aliased(user, 'p'), aliased(managementToken, 't')]
/** The change of address that a link confirms or takes back. */
const changeOf = (ref: SQLWrapper) =>
  sql`(SELECT ${c.id} FROM ${from(c)} WHERE ${c.confirmRef} = ${ref}
    UNION ALL SELECT ${c.id} FROM ${from(c)} WHERE ${c.undoRef} = ${ref} LIMIT 1)`

/** The names of the access tokens that a reset of the password ends, the newest first, as JSON. */
const tokensOf = (owner: SQLWrapper, now: number) =>
  sql`(SELECT json_group_array(${t.description} ORDER BY ${t.id} DESC)
    FROM ${from(t)} WHERE ${t.userId} = ${owner} AND ${isLiveToken(t, now)})`

/** The link that a secret opens, with whose it is; looking consumes nothing. */
export const linkBySecret = ({ now }: Scope, secretHash: string) =>
  statements
    .select({
      ref: oneTimeLink.ref,
      purpose: oneTimeLink.purpose,
      userId: oneTimeLink.userId,
      expires: oneTimeLink.expires,
      used: oneTimeLink.used,
      superseded: oneTimeLink.superseded,
      isDisabled: user.isDisabled,
      email: user.email,
      name: user.name,
      newEmail: emailChange.newEmail,
      oldEmail: emailChange.oldEmail,
      tokens: sql<string>`iif(${oneTimeLink.purpose} = 'reset-password', ${tokensOf(user.id, now)}, '[]')`,
    })
    .from(oneTimeLink)
    .innerJoin(user, eq(user.id, oneTimeLink.userId))
    .leftJoin(emailChange, eq(emailChange.id, changeOf(oneTimeLink.ref)))
    .where(and(eq(oneTimeLink.secretHash, secretHash), isLivePerson(user)))
    .limit(1)
/** The row that `linkBySecret` gives. */
export type LinkRow = Awaited<ReturnType<ReturnType<typeof linkBySecret>['execute']>>[number]

const thisLink = (secretHash: string) =>
  sql`FROM ${oneTimeLink} WHERE ${oneTimeLink.secretHash} = ${secretHash}`

/** Whether the owner's account is in a state in which such a link works. */
const mayUse = (purpose: LinkPurpose) =>
  sql`EXISTS (SELECT 1 FROM ${from(p)} WHERE ${p.id} = ${oneTimeLink.userId}
    AND ${worksWhileDisabled(purpose) ? isLivePerson(p) : isActivePerson(p)})`

/** Spends the link: of any number at once, one batch gets past it. */
export const spendLink = (scope: Scope, secretHash: string, purpose: LinkPurpose) => [
  refuse(
    'link-not-valid',
    sql`NOT EXISTS (SELECT 1 ${thisLink(secretHash)} AND ${oneTimeLink.purpose} = ${purpose}
      AND ${mayUse(purpose)})`,
  ),
  refuse('link-used', sql`EXISTS (SELECT 1 ${thisLink(secretHash)} AND ${oneTimeLink.used} IS NOT NULL)`),
  refuse(
    'link-superseded',
    sql`EXISTS (SELECT 1 ${thisLink(secretHash)} AND ${oneTimeLink.superseded} IS NOT NULL)`,
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
  sql`(SELECT ${oneTimeLink.userId} ${thisLink(secretHash)})`

/** When the link was made, as SQL: the moment of what its mail tells. */
export const momentOfLink = (secretHash: string): SQL<number> =>
  sql`(SELECT ${oneTimeLink.created} ${thisLink(secretHash)})`

/** Whose the link is while it is open for this purpose, as SQL; else NULL. */
export const ownerOfOpenLink = (
  scope: Scope,
  secretHash: string,
  purpose: LinkPurpose,
): SQL<UserId> => sql`(SELECT ${oneTimeLink.userId} ${thisLink(secretHash)}
    AND ${oneTimeLink.purpose} = ${purpose} AND ${oneTimeLink.used} IS NULL
    AND ${oneTimeLink.superseded} IS NULL AND ${oneTimeLink.expires} > ${scope.now} AND ${mayUse(purpose)})`

const KEPT_AFTERWARDS = days(30)
/** Erases links that expired a month ago: until then a late click hears what became of it. */
export const sweepLinks = (job: JobScope) =>
  statements.delete(oneTimeLink).where(lt(oneTimeLink.expires, job.now - KEPT_AFTERWARDS))
