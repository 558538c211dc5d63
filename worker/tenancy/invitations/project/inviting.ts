import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { recipient } from '../../../people/recipient'
import { myName } from '../../../people/store'
import { notify } from '../../../record/notifications/notify'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { unitName } from '../../members/store'
import { invitedMail } from '../mail'
import { invitationId } from '../store'
import type { Terms } from './store'

/**
 * What follows when a person has been invited to a project: the log entry, and the mail that says who, to
 * what, as what, until when.
 */
export const afterInviting = (
  entered: EnteredUnit<'project'>,
  who: SQL<UserId>,
  { role, expires }: Terms,
) => [
  logUnitEvent(entered, who, 'invitation.sent', { role }),
  ...notify(entered, invitedMail, {
    to: recipient(who),
    data: {
      unit: 'project',
      unitName: unitName(entered),
      invitation: invitationId(entered, who),
      byName: myName(entered),
      role,
      until: expires,
    },
    when: sql`${who} IS NOT NULL`,
  }),
]
