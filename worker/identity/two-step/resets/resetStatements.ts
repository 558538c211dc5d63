import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { recipient } from '../../../people/recipientStore'
import { notify } from '../../../record/notifications/notify'
import { newLink } from '../../links/newLink'
import { endLinks, insertLink } from '../../links/store'
import { mfaResetDoneMail } from './mail'
import { takeSecondSteps } from './store'

/** Whom to reset, and by whose will, as SQL. */
export type Reset = { readonly owner: SQL<UserId>; readonly byName: SQL<string> }

/**
 * The statements that reset somebody's two-step verification and tell them, with "This wasn't me"; nothing
 * happens where `owner` names nobody.
 */
export async function resetStatements(scope: Scope, key: string, { owner, byName }: Reset) {
  const link = await newLink(key, 'not-me')
  return [
    insertLink(scope, link, owner),
    ...notify(scope, mfaResetDoneMail, {
      to: recipient(owner),
      data: { byName, link: link.ref },
      when: sql`${owner} IS NOT NULL`,
    }),
    endLinks(scope, 'cancel-mfa-reset', owner),
    ...takeSecondSteps(scope, owner),
  ]
}
