import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import { aliased, from, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { emailChange, session, user } from '../../data/tables/account'
import { idempotencyKey } from '../../data/tables/idempotency'
import { notification } from '../../data/tables/notifications'
import { outbox } from '../../data/tables/outbox'
import { promoCode } from '../../data/tables/project-parts'
import { securityLog } from '../../data/tables/security-log'
import { managementToken } from '../../data/tables/tokens'
import { project } from '../../data/tables/units'
import type { UserId } from '../../kit/id'
import { actorFields, unitFields } from '../../outbox/mail/actorFields.table'

type Owner = SQL<UserId> | UserId
const [u, c, x] = [aliased(user, 'u'), aliased(emailChange, 'c'), aliased(user, 'x')]

/**
 * The addresses of a person, former ones too, as they are written to (`email`) and compared (`key`), but none
 * that has become somebody else's; a query.
 */
const addresses = (owner: Owner): SQL => sql`SELECT DISTINCT a.email, a.key FROM (
    SELECT ${u.email} AS email, ${u.emailKey} AS key FROM ${from(u)} WHERE ${u.id} = ${owner}
    UNION ALL SELECT ${c.oldEmail}, ${c.oldKey} FROM ${from(c)}
      WHERE ${c.userId} = ${owner} AND ${c.confirmed} IS NOT NULL
    UNION ALL SELECT ${c.newEmail}, ${c.newKey} FROM ${from(c)}
      WHERE ${c.userId} = ${owner} AND ${c.confirmed} IS NOT NULL) a
  WHERE NOT EXISTS (SELECT 1 FROM ${from(x)} WHERE ${x.emailKey} = a.key AND ${x.id} <> ${owner})`
/** The keys of the addresses of a person as a JSON list, as SQL: what is kept under a hash of them goes, too. */
export const addressKeys = (owner: Owner): SQL<string> =>
  sql`(SELECT json_group_array(own.key ORDER BY own.key) FROM (${addresses(owner)}) own)`

/** Those of the person in the path. */
export const addressKeysOf = ({ id }: UnitScope<'user'>) => selectRows({ keys: addressKeys(id) }, sql``)

/** Erases every mail to an address of the person, whoever's it is. */
const eraseMailsTo = (owner: Owner) =>
  statements
    .delete(outbox)
    .where(sql`lower(${outbox.recipient}) IN (SELECT lower(own.email) FROM (${addresses(owner)}) own)`)

const withoutActor = (data: SQLWrapper): SQL => {
  const fields = Object.entries(actorFields).map(([name, value]) => sql`${`$.${name}`}, ${value}`)
  return sql`json_replace(${data}, ${sql.join(fields, sql`, `)})`
}
/** Takes the person out of what others were told of their acts, by mail and bell. */
const eraseActor = (owner: Owner) => [
  statements
    .update(outbox)
    .set({ data: withoutActor(outbox.data) })
    .where(sql`${outbox.actor} = 'person:' || CAST(${owner} AS INTEGER)`),
  statements
    .update(notification)
    .set({ data: withoutActor(notification.data) })
    .where(sql`${notification.actorId} = ${owner}`),
]

const [p, made] = [aliased(project, 'p'), aliased(promoCode, 'm')]
const projectsOf = (owner: Owner) => sql`FROM ${from(made)}
  WHERE ${made.usedBy} = ${owner} AND ${made.projectId} IS NOT NULL`
/** What is told of a project `about` with the name that it has now. */
const withNameOfNow = (data: SQLWrapper, about: SQLWrapper): SQL => {
  const name = sql`(SELECT ${p.name} FROM ${from(p)} WHERE ${p.id} = CAST(substr(${about}, 9) AS INTEGER))`
  const fields = unitFields.map((field) => sql`${`$.${field}`}, ${name}`)
  return sql`json_replace(${data}, ${sql.join(fields, sql`, `)})`
}
/** Takes the person's name out of those of the projects that their promo codes made, wherever they were told. */
const erasePromoNames = (owner: Owner) => {
  const isAbout = (about: SQLWrapper) =>
    sql`${about} IN (SELECT 'project:' || ${made.projectId} ${projectsOf(owner)})`
  const ending = sql`(SELECT ' (' || ${made.code} || ')' ${projectsOf(owner)}
    AND ${made.projectId} = ${project.id})`
  return [
    statements
      .update(project)
      .set({ name: sql`'DELETED' || ${ending}` })
      .where(sql`${project.id} IN (SELECT ${made.projectId} ${projectsOf(owner)})
        AND substr(${project.name}, -length(${ending})) = ${ending}`),
    statements
      .update(outbox)
      .set({ data: withNameOfNow(outbox.data, outbox.about) })
      .where(isAbout(outbox.about)),
    statements
      .update(notification)
      .set({ data: withNameOfNow(notification.data, notification.about) })
      .where(isAbout(notification.about)),
  ]
}

/** An entry of the log without whence it came. */
const nowhere = { network: '', browser: '', system: '' }
/** Empties the person's log, and in the logs of others whence they did something to them. */
const eraseLog = (owner: Owner, now: number) => [
  statements
    .update(securityLog)
    .set({ ...nowhere, data: {}, erased: now })
    .where(sql`${securityLog.userId} = ${owner}`),
  statements
    .update(securityLog)
    .set({ ...nowhere, erased: now })
    .where(sql`${securityLog.actorId} = ${owner} AND ${securityLog.erased} IS NULL`),
]
/** Forgets the requests that the person sent with an idempotency key. */
const eraseRequests = (owner: Owner) =>
  statements.delete(idempotencyKey).where(
    sql`${idempotencyKey.credential} IN (
      SELECT 'session:' || ${session.id} FROM ${session} WHERE ${session.userId} = ${owner}
      UNION ALL SELECT 'token:' || ${managementToken.id} FROM ${managementToken}
        WHERE ${managementToken.userId} = ${owner})`,
  )

/**
 * The statements that take what tells of a person out of rows that are no rows of theirs. They stand in front
 * of those that erase the account: they ask its rows.
 */
export const eraseTraces = (owner: Owner, now: number) => [
  eraseRequests(owner),
  eraseMailsTo(owner),
  ...eraseActor(owner),
  ...erasePromoNames(owner),
  ...eraseLog(owner, now),
]
