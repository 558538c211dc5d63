import { and, count, eq, isNull, min, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import { aliased, from, insertFrom } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { recoveryCode } from '../../../data/tables/factors'
import type { UserId } from '../../../kit/id'
import { keepCodes } from '../removedStore'

type Owner = SQL<UserId> | UserId
const u = aliased(user, 'u')

/**
 * How many codes the person's set has, how many are left, and when it was made; `total` 0 where there is
 * none.
 */
export const codesOf = (_scope: Scope, owner: Owner) =>
  statements
    .select({
      total: count().as('total'),
      left: sql<number>`count(*) FILTER (WHERE ${recoveryCode.used} IS NULL)`.as('left_over'),
      created: min(recoveryCode.created).as('made'),
    })
    .from(recoveryCode)
    .where(eq(recoveryCode.userId, owner))

/** The hashes of the codes that still work. */
export const hashesOf = (_scope: Scope, owner: Owner) =>
  statements
    .select({ userId: recoveryCode.userId, hash: recoveryCode.hash })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.userId, owner), isNull(recoveryCode.used)))

/** Gives the person this set of codes instead of any other. */
export const replaceCodes = (scope: Scope, owner: Owner, hashes: readonly string[]) => [
  ...deleteCodes(scope, owner),
  insertFrom(
    recoveryCode,
    { userId: u.id, hash: sql`code.value`, created: scope.now },
    sql`FROM ${from(u)}, json_each(${JSON.stringify(hashes)}) code WHERE ${u.id} = ${owner}`,
  ),
]
/** Ends the person's codes; a recovery can bring them back. */
export const deleteCodes = (scope: Scope, owner: Owner) => [
  keepCodes(scope, owner),
  statements.delete(recoveryCode).where(eq(recoveryCode.userId, owner)),
]

/** Spends a code: of any number at once one batch changes a row. */
export const spendCode = (scope: Scope, owner: Owner, hash: string) =>
  statements
    .update(recoveryCode)
    .set({ used: scope.now })
    .where(and(eq(recoveryCode.userId, owner), eq(recoveryCode.hash, hash), isNull(recoveryCode.used)))
/** How many codes are left, as SQL. */
export const codesLeft = (owner: Owner): SQL<number> =>
  sql`(SELECT count(*) FROM ${recoveryCode} WHERE ${recoveryCode.userId} = ${owner}
      AND ${recoveryCode.used} IS NULL)`
