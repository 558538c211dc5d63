import { sql } from 'drizzle-orm'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { eachOf } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { unitNameOf } from '../members/unitStore'
import { mfaRequiredMail } from './mail'
import { membersWithoutMfa } from './mfaStore'
import type { OrganizationParts } from './onWire'
import * as store from './store'

/**
 * Requires MFA whoever lacks it: they are locked out, and hear of it by mail. Done again it changes nothing
 * and tells nobody.
 */
export async function forceMfa(scope: UnitScope<'organization'>): Promise<OrganizationParts> {
  const [, , , , ...parts] = await write(scope, [], (entered) => {
    const isNews = entered.facts.organization?.mfaRequired ? 0 : 1
    return [
      ...notify(entered, mfaRequiredMail, {
        ...eachOf(sql`SELECT user_id FROM ${membersWithoutMfa(entered)} WHERE ${isNews}`),
        data: { organizationName: unitNameOf(entered), byName: myName(entered) },
      }),
      store.changeOrganization(entered, { mfaRequired: true }),
      logUnitEvent(entered, sql`iif(${isNews}, ${entered.me}, NULL)`, 'organization.mfa-required'),
      ...store.organizationInFull(entered),
    ]
  })
  return parts
}
