import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { newLink } from '../links/newLink'
import { insertLink, ownerOfLink, supersedeLinks } from '../links/store'
import { resetPasswordMail } from './mail'

/**
 * Mails the owner a link to choose a new password; their former ones end. Statements for a batch: where the
 * owner is nobody they change nothing, by the same work. `linkOwner` is the owner again, once the link is
 * kept, at less cost.
 */
export async function resetLink(
  scope: Scope,
  key: string,
  { owner, reason }: { owner: SQL<UserId>; reason: 'asked' | 'recovery' },
) {
  const link = await newLink(key, 'reset-password')
  const linkOwner = ownerOfLink(link.secretHash)
  const statements = [
    supersedeLinks(scope, 'reset-password', owner),
    insertLink(scope, link, owner),
    post(scope, resetPasswordMail, {
      to: recipient(linkOwner),
      data: { link: link.ref, reason },
      when: sql`${linkOwner} IS NOT NULL`,
    }),
  ]
  return { statements, linkOwner }
}
