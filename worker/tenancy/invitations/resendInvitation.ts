import type { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { lastResult } from '../../data/batch'
import { activateAnew } from '../../identity/accounts/newcomer'
import { recipient } from '../../people/recipientStore'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import type { Settings } from '../../settings'
import { unitNameOf } from '../members/unitStore'
import type { MemberUnit } from '../members/units'
import { invitationMail } from './mail'
import type { resentInvitation } from './shapes'
import * as store from './store'

/**
 * Mails an open invitation again (once an hour at most: then only the bell rings), to who has no active
 * account yet with a new link to activate it, and gives the link that the mail holds, to be handed over
 * otherwise. That opens nothing by itself: it works for the invited person's account alone. Refuses with
 * `invitation-not-found`, `too-many-mails`.
 */
export async function resendInvitation(
  scope: UnitScope<MemberUnit>,
  { key, publicUrl }: Pick<Settings, 'key' | 'publicUrl'>,
  given: string,
): Promise<z.infer<typeof resentInvitation>> {
  const id = numberIn(given)
  const results = await write(scope, [], async (entered) => {
    const who = store.inviteeOf(entered, id)
    return [
      refuse('invitation-not-found', sql`${who} IS NULL`, { parameters: { id: given } }),
      ...(await activateAnew(entered, key, who)),
      logUnitEvent(entered, who, 'invitation.resent'),
      ...notify(entered, invitationMail, {
        to: recipient(who),
        data: {
          unit: entered.unit,
          unitName: unitNameOf(entered),
          invitation: id,
          byName: myName(entered),
          ...store.termsOf(entered, id),
        },
      }),
      store.isJustMailed(entered, id),
    ]
  })
  const isMailed = lastResult(results)[0]?.is === 1
  return { link: `${publicUrl}/invitations/${scope.unit}-${id}`, isMailed }
}
