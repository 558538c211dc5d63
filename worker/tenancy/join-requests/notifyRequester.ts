import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { recipient } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { unitNameOf } from '../members/unitStore'
import type { joinApprovedMail, joinRejectedMail } from './mail'

/** The statements that tell who asked for access what became of it; nothing where `who` is NULL. */
export const notifyRequester = (
  entered: EnteredUnit<'project'>,
  mail: typeof joinApprovedMail | typeof joinRejectedMail,
  who: SQL<UserId>,
) =>
  notify(entered, mail, {
    to: recipient(who),
    data: { projectId: entered.id, projectName: unitNameOf(entered), byName: myName(entered) },
    when: sql`${who} IS NOT NULL`,
  })
