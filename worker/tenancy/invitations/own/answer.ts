import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { numberIn } from '../../../access/unit/unitClaim'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../../../kit/id'
import type { MailKind } from '../../../outbox/mail/mailKind'
import { recipient } from '../../../people/recipient'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { seatIn } from '../../members/project/store'
import type { MemberUnit } from '../../members/store'
import { acceptedMail, declinedMail } from '../mail'
import * as store from './store'

type Answered = typeof acceptedMail extends MailKind<infer Data> ? Data : never

/** Tells the inviter of the answer. */
function tellInviter(entered: EnteredUnit, unit: MemberUnit, id: number, kind: MailKind<Answered>) {
  const of = <T>(column: ReturnType<typeof sql>) => store.inMine<T>(entered, unit, id, column)
  const creator = of<UserId>(sql`i.creator_id`)
  const who = sql<string>`(SELECT coalesce(nullif(name, ''), email) FROM user WHERE id = ${entered.me})`
  const data = { unit, unitId: of<number>(sql`p.id`), unitName: of<string>(sql`p.name`), who }
  return notify(entered, kind, { to: recipient(creator), data, when: sql`${creator} IS NOT NULL` })
}

/** The units whose logs the answer stands in. */
function placeOf(entered: EnteredUnit, unit: MemberUnit, id: number) {
  const of = <T>(column: ReturnType<typeof sql>) => store.inMine<T>(entered, unit, id, column)
  if (unit === 'maintainer') return { maintainer: of<MaintainerId>(sql`p.id`) }
  if (unit === 'organization')
    return { organization: of<OrganizationId>(sql`p.id`), maintainer: of<MaintainerId>(sql`p.maintainer_id`) }
  return { project: of<ProjectId>(sql`p.id`), organization: of<OrganizationId>(sql`p.organization_id`) }
}

const seats = (entered: EnteredUnit, unit: MemberUnit, id: number) => {
  if (unit !== 'project') return [store.seatMe(entered, unit, id)]
  const of = <T>(column: ReturnType<typeof sql>) => store.inMine<T>(entered, unit, id, column)
  const seat = {
    who: entered.me,
    role: of<string>(sql`i.role`),
    expires: of(sql`i.expires`),
    reason: of<string>(sql`i.reason`),
    invitor: of<UserId>(sql`i.creator_id`),
  }
  return [...seatIn(of(sql`p.id`), entered.now, seat), store.endMyRequest(entered, id)]
}

/**
 * Accepts an invitation of one's own: the seat, the mail to the inviter, and the invitation's end, all or
 * none. Refuses with `organization-needs-mfa`, `project-needs-mfa`, `invitation-not-found`.
 */
export const acceptInvitation = (scope: UnitScope<'platform'>, unit: MemberUnit, given: string) => {
  const id = numberIn(given)
  const parts = { parameters: { id: given } }
  return write(scope, [], (entered) => [
    refuse('invitation-not-found', sql`${store.inMine(entered, unit, id, sql`p.id`)} IS NULL`, parts),
    refuse(
      unit === 'project' ? 'project-needs-mfa' : 'organization-needs-mfa',
      store.lacksMfaFor(entered, unit, id),
    ),
    ...seats(entered, unit, id),
    logUnitEvent(entered, entered.me, 'invitation.accepted', {}, placeOf(entered, unit, id)),
    ...tellInviter(entered, unit, id, acceptedMail),
    store.endMine(entered, unit, id),
    refuse('invitation-not-found', nothingChanged, parts),
  ])
}

/**
 * Declines an invitation of one's own: it is gone, and the inviter is told. Refuses with
 * `invitation-not-found`.
 */
export const declineInvitation = (scope: UnitScope<'platform'>, unit: MemberUnit, given: string) => {
  const id = numberIn(given)
  return write(scope, [], (entered) => [
    logUnitEvent(entered, entered.me, 'invitation.declined', {}, placeOf(entered, unit, id)),
    ...tellInviter(entered, unit, id, declinedMail),
    store.endMine(entered, unit, id),
    refuse('invitation-not-found', nothingChanged, { parameters: { id: given } }),
  ])
}
