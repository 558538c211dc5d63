import { type Column, desc, eq, sql } from 'drizzle-orm'
import type { AccountScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { securityLog } from '../../../data/tables/security-log'
import { AT_MOST } from './rules'

const where = {
  maintainerId: securityLog.maintainerId,
  organizationId: securityLog.organizationId,
  projectId: securityLog.projectId,
}
/** From where somebody else did something to me is theirs. */
const ifMine = (column: Column) =>
  sql<string | null>`iif(${securityLog.actorId} IS NULL AND ${securityLog.applicationTokenId} IS NULL,
    ${column}, NULL)`.as(column.name)
const logged = {
  id: securityLog.id,
  actorId: securityLog.actorId,
  applicationTokenId: securityLog.applicationTokenId,
  ...where,
  kind: securityLog.kind,
  time: securityLog.time,
  network: ifMine(securityLog.network),
  browser: ifMine(securityLog.browser),
  system: ifMine(securityLog.system),
  data: securityLog.data,
  personalHash: securityLog.personalHash,
  sequence: securityLog.sequence,
  previousHash: securityLog.previousHash,
  hash: securityLog.hash,
}
const act = {
  id: securityLog.id,
  ...where,
  kind: securityLog.kind,
  time: securityLog.time,
  network: securityLog.network,
  browser: securityLog.browser,
  system: securityLog.system,
}

/** The newest entries of one's own log. */
export const logOf = ({ me }: AccountScope) =>
  statements
    .select(logged)
    .from(securityLog)
    .where(eq(securityLog.userId, me))
    .orderBy(desc(securityLog.id))
    .limit(AT_MOST)
/** The newest of what one did to others. */
export const actsOf = ({ me }: AccountScope) =>
  statements
    .select(act)
    .from(securityLog)
    .where(eq(securityLog.actorId, me))
    .orderBy(desc(securityLog.id))
    .limit(AT_MOST)
