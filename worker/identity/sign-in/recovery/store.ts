import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import { isLiveSession, isLiveToken } from '../../../data/live'
import { aliased, from, selectRows } from '../../../data/rows'
import { device, session, user } from '../../../data/tables/account'
import { recoveryCode, removedFactor, totp } from '../../../data/tables/factors'
import { managementToken } from '../../../data/tables/tokens'
import { webauthnCredential as credential } from '../../../data/tables/webauthn'
import type { UserId } from '../../../kit/id'
import { addressAt } from '../../email-addresses/store'
import type { FactorKind } from './rules'

type Owner = SQL<UserId>
const [u, r] = [aliased(user, 'u'), aliased(removedFactor, 'r')]

const factorColumns = {
  kind: sql<FactorKind>`kind`,
  name: sql<string | null>`name`,
  added: sql<number>`added`,
}
/** What the account can be opened with besides the password, the oldest first; a set of codes is one. */
export const factorsHeldBy = (_scope: Scope, owner: Owner) =>
  selectRows(
    factorColumns,
    sql`FROM (
      SELECT ${credential.kind} AS kind, ${credential.name} AS name, ${credential.created} AS added
        FROM ${credential} WHERE ${credential.userId} = ${owner}
      UNION ALL SELECT 'totp', NULL, ${totp.added} FROM ${totp} WHERE ${totp.userId} = ${owner}
      UNION ALL SELECT 'recovery-code', NULL, min(${recoveryCode.created}) FROM ${recoveryCode}
        WHERE ${recoveryCode.userId} = ${owner} HAVING count(*) > 0) ORDER BY added`,
  )

/** What was removed since a moment and had been there before, the oldest first; a set of codes is one. */
export const factorsRemovedSince = (_scope: Scope, owner: Owner, since: SQL<number>) =>
  selectRows(
    factorColumns,
    sql`FROM (
      SELECT ${r.kind} AS kind, json_extract(${r.factor}, '$.name') AS name, min(${r.added}) AS added
        FROM ${from(r)} WHERE ${r.userId} = ${owner} AND ${r.removed} >= ${since} AND ${r.added} < ${since}
        GROUP BY ${r.kind}, iif(${r.kind} = 'passkey' OR ${r.kind} = 'security-key', ${r.id}, 0)
      ) ORDER BY added`,
  )

const countOf = (rest: SQL) => sql<number>`(SELECT count(*) ${rest})`
/** The address in force and the one of that moment (null: the same), and how much lets somebody in now. */
export const standingOf = ({ now }: Scope, owner: Owner, since: SQL<number>) =>
  selectRows(
    {
      email: u.email,
      formerEmail: sql<string | null>`${addressAt('oldEmail', owner, since)}`,
      since: sql<number>`${since}`,
      sessions: countOf(
        sql`FROM ${session} WHERE ${session.userId} = ${owner} AND ${isLiveSession(session, now)}`,
      ),
      tokens: countOf(
        sql`FROM ${managementToken} WHERE ${managementToken.userId} = ${owner}
          AND ${isLiveToken(managementToken, now)}`,
      ),
      devices: countOf(sql`FROM ${device} WHERE ${device.userId} = ${owner}`),
    },
    sql`FROM ${from(u)} WHERE ${u.id} = ${owner}`,
  )
