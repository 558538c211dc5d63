import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { recipient } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import type { memberAddedMail, memberRemovedMail } from './mail'
import { unitNameOf } from './unitStore'
import type { MemberUnit } from './units'

/** The statements that notify a person of what another has done to their seat in the unit. */
export const notifyUnlessMyself = (
  entered: EnteredUnit<MemberUnit>,
  mail: typeof memberAddedMail | typeof memberRemovedMail,
  who: SQL<UserId>,
) =>
  notify(entered, mail, {
    to: recipient(who),
    data: {
      unit: entered.unit,
      unitId: entered.id,
      unitName: unitNameOf(entered),
      byName: myName(entered),
    },
    when: sql`${who} IS NOT ${entered.me}`,
  })
