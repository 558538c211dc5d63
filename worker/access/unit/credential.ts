import { type SQL, sql } from 'drizzle-orm'
import { isLiveToken, isTokenHolder } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { session, user } from '../../data/tables/account'
import { feature, userFeature } from '../../data/tables/features'
import { managementToken } from '../../data/tables/tokens'
import { sessionOf } from '../account/claim'
import { isFresh, isOurs } from '../account/factsText'
import { isInRange } from '../token/factsText'
import type { Credential } from './claim'

/** The credential: a token or a session, under the same name. */
const [token, cookie] = [aliased(managementToken, 'c'), aliased(session, 'c')]
const [u, s] = [aliased(user, 'u'), aliased(session, 's')]
const [f, uf] = [aliased(feature, 'f'), aliased(userFeature, 'uf')]

/** Joins `c` (the credential) and `u` (its person); both null where the credential is not good now. */
export const callerJoins = (credential: Credential, now: number): SQL =>
  credential.kind === 'token'
    ? sql`LEFT JOIN ${from(token)} ON ${token.hash} = ${credential.hash} AND ${token.kind} <> 'personal'
    AND ${isLiveToken(token, now)}
  LEFT JOIN ${from(u)} ON ${u.id} = ${token.userId} AND ${isTokenHolder(u)}`
    : sql`LEFT JOIN ${from(cookie)} ON ${cookie.id} = ${sessionOf(credential.claim, now)}
  LEFT JOIN ${from(u)} ON ${u.id} = ${cookie.userId}`

/** What names a credential that is good now: `token:7`, `session:9`; else NULL. */
export const credentialName = (credential: Credential, now: number): SQL<string> => {
  const prefix = credential.kind === 'token' ? sql`'token:'` : sql`'session:'`
  return sql`(SELECT ${prefix} || ${token.id} FROM (SELECT 1) ask ${callerJoins(credential, now)})`
}

const tokenJson = (address: string) => sql`json_object('kind', ${token.kind}, 'id', ${token.id},
  'scopes', json(${token.scopes}), 'restrictions', json(${token.restrictions}),
  'isInRange', ${isInRange(address)}, 'expires', ${token.expires}, 'isOurs', 1, 'isFresh', 0)`
const cookieJson = ({ claim }: Extract<Credential, { kind: 'cookie' }>, now: number) =>
  sql`(SELECT json_object('kind', 'cookie', 'id', ${s.id}, 'scopes', json('[]'), 'restrictions', json('[]'),
    'isInRange', 1, 'expires', NULL, 'isOurs', ${isOurs(claim)}, 'isFresh', ${isFresh(claim, now)})
    FROM ${from(s)} WHERE ${s.id} = ${cookie.id})`

/** The facts `credential` and `user`, of what `callerJoins` has joined. */
export function callerJson(credential: Credential, now: number): SQL {
  const json = credential.kind === 'token' ? tokenJson(credential.address) : cookieJson(credential, now)
  return sql`'credential', iif(${token.id} IS NULL, NULL, json(${json})),
    'user', iif(${u.id} IS NULL, NULL, ${userJson})`
}

const userJson = sql`json_object('id', ${u.id}, 'isActivated', ${u.isActivated},
  'mfaEnabled', ${u.mfaEnabled}, 'isSuperAdmin', ${u.isSuperAdmin},
  'features', (SELECT json_group_array(${f.name} ORDER BY ${f.name})
    FROM ${from(uf)} JOIN ${from(f)} ON ${f.id} = ${uf.featureId} WHERE ${uf.userId} = ${u.id}))`
