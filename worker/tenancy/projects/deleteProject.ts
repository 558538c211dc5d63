import { sql } from 'drizzle-orm'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { days } from '../../kit/duration'
import { eachOf } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { unitNameOf } from '../members/unitStore'
import { cleanUp, markDeleted } from './deleted/store'
import { projectDeletedMail } from './mail'
import { DAYS_KEPT } from './rules'
import { peopleAround } from './store'

/**
 * Deletes a project: hidden from now on, invitations and join requests gone for good; its members and those
 * of its organization hear until when it is kept.
 */
export const deleteProject = (scope: UnitScope<'project'>) =>
  write(scope, [], (entered) => [
    ...notify(entered, projectDeletedMail, {
      ...eachOf(sql`SELECT x.user_id FROM (${peopleAround(entered.now, sql`${entered.id}`)}) x`),
      data: {
        projectName: unitNameOf(entered),
        byName: myName(entered),
        keptUntil: entered.now + days(DAYS_KEPT),
      },
    }),
    ...cleanUp(entered, entered.id),
    markDeleted(entered, entered.id),
    logUnitEvent(entered, entered.me, 'project.deleted'),
  ])
