import { and, eq, getTableColumns, getTableName, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { JobScope, Scope } from '../../access/scope'
import { aliased, from, insertFrom, nameOf } from '../../data/rows'
import { statements } from '../../data/statements'
import { recoveryCode, removedFactor, totp, totpSetup } from '../../data/tables/factors'
import { webauthnCredential as credential } from '../../data/tables/webauthn'
import { days, hours } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import { purposes } from '../links/purposes.table'
import { refreshMfaEnabled, withoutMfa } from './store'

type Owner = SQL<UserId> | UserId
const r = aliased(removedFactor, 'r')

/**
 * How far back a recovery goes from the event that was not the owner's (milliseconds): what was added since
 * goes, what was removed since comes back.
 */
export const RECOVERY_REACHES = hours(72)
/** As long as a link that starts a recovery may ask for it. */
const KEPT = RECOVERY_REACHES + purposes['not-me'].life + days(1)

/** The columns of a table by the names that its rows are kept under; the id is given anew. */
const columnsOf = (table: SQLiteTable) =>
  Object.entries(getTableColumns(table)).filter(([name]) => name !== 'id')
const asJson = (table: SQLiteTable): SQL<string> => {
  const fields = columnsOf(table).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`)
  return sql`json_object(${sql.join(fields, sql`, `)})`
}

/** Keeps passkeys and security keys of these rows, which are about to be removed. */
export const keepKeys = (scope: Scope, which: SQL | undefined) =>
  insertFrom(
    removedFactor,
    {
      userId: credential.userId,
      kind: credential.kind,
      factor: asJson(credential),
      added: credential.created,
      removed: scope.now,
    },
    sql`FROM ${credential} WHERE ${which}`,
  )
/** Keeps the authenticator app that is about to be removed or replaced. */
export const keepTotp = (scope: Scope, owner: Owner) =>
  insertFrom(
    removedFactor,
    { userId: totp.userId, kind: 'totp', factor: asJson(totp), added: totp.added, removed: scope.now },
    sql`FROM ${totp} WHERE ${totp.userId} = ${owner}`,
  )
/** Keeps the recovery codes that are about to end. */
export const keepCodes = (scope: Scope, owner: Owner) =>
  insertFrom(
    removedFactor,
    {
      userId: recoveryCode.userId,
      kind: 'recovery-code',
      factor: asJson(recoveryCode),
      added: recoveryCode.created,
      removed: scope.now,
    },
    sql`FROM ${recoveryCode} WHERE ${recoveryCode.userId} = ${owner}`,
  )

/** Brings back into this table what was added before a moment and removed since, as far as there is room. */
const restore = (table: SQLiteTable, owner: Owner, since: SQL<number>) => {
  const columns = columnsOf(table)
  const names = columns.map(([, column]) => nameOf(column))
  const values = columns.map(([name]) => sql`json_extract(${r.factor}, ${sql.raw(`'$.${name}'`)})`)
  const kinds = kindsIn[getTableName(table)] ?? []
  return statements.run(sql`INSERT INTO ${table} (${sql.join(names, sql`, `)})
    SELECT ${sql.join(values, sql`, `)} FROM ${from(r)} WHERE ${r.userId} = ${owner} AND ${r.kind} IN ${kinds}
      AND ${r.removed} >= ${since} AND ${r.added} < ${since} ORDER BY ${r.removed}, ${r.id}
    ON CONFLICT DO NOTHING`)
}
const kindsIn: Readonly<Record<string, readonly string[]>> = {
  [getTableName(credential)]: ['passkey', 'security-key'],
  [getTableName(totp)]: ['totp'],
  [getTableName(recoveryCode)]: ['recovery-code'],
}

/**
 * Puts the ways to sign in back as they were at a moment (unix milliseconds): what was added since goes for
 * good, what was removed since comes back. Two-step verification is on where its methods are, and its codes
 * with it.
 */
export const restoreFactors = (scope: Scope, owner: SQL<UserId>, since: SQL<number>) => [
  statements.delete(credential).where(and(eq(credential.userId, owner), gte(credential.created, since))),
  statements.delete(totp).where(and(eq(totp.userId, owner), gte(totp.added, since))),
  statements.delete(totpSetup).where(eq(totpSetup.userId, owner)),
  statements
    .delete(recoveryCode)
    .where(and(eq(recoveryCode.userId, owner), gte(recoveryCode.created, since))),
  ...[credential, totp, recoveryCode].map((table) => restore(table, owner, since)),
  statements.delete(removedFactor).where(eq(removedFactor.userId, owner)),
  refreshMfaEnabled(scope, owner),
  statements.delete(recoveryCode).where(eq(recoveryCode.userId, withoutMfa(owner))),
]

/** Forgets what no recovery can bring back any more. */
export const sweepRemovedFactors = (job: JobScope) =>
  statements.delete(removedFactor).where(lt(removedFactor.removed, job.now - KEPT))
