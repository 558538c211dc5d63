import { batch, meter } from '../../worker/data/batch'
import { statements } from '../../worker/data/statements'
import { emailChange, oneTimeLink } from '../../worker/data/tables/account'
import { linkSecret } from '../../worker/identity/links/linkSecret'
import { newLink } from '../../worker/identity/links/newLink'
import { type LinkPurpose, linkPurposes } from '../../worker/identity/links/purposes.table'
import { days } from '../../worker/kit/duration'
import type { UserId } from '../../worker/kit/id'
import { setUpSecret } from '../../worker/operations/first-run/setUpSecret'

/** What a one-time link is for, that of the first start included. */
export type LinkKind = LinkPurpose | 'set-up'

/** Opens a link of each kind for one person, as if it had been mailed; gives the secrets. */
export async function openLinks(
  d1: D1Database,
  key: string,
  userId: UserId,
): Promise<ReadonlyMap<LinkKind, string>> {
  const links = await Promise.all(linkPurposes.map((purpose) => newLink(key, purpose)))
  const refOf = (purpose: LinkPurpose) => links.find((one) => one.purpose === purpose)?.ref ?? ''
  const [created, expires] = [Date.now(), Date.now() + days(1)]
  const refs = { confirmRef: refOf('verify-email'), undoRef: refOf('undo-email') }
  const addresses = {
    oldEmail: 'old@example.com',
    oldKey: 'old@example.com',
    newEmail: 'new@example.com',
    newKey: 'new@example.com',
  }
  await batch({ d1, meter: meter() }, [
    ...links.map((link) => statements.insert(oneTimeLink).values({ ...link, userId, created, expires })),
    statements.insert(emailChange).values({ userId, ...addresses, ...refs, created, expires }),
  ])
  const secrets = links.map(
    async ({ purpose, ref }) => [purpose, await linkSecret(key, purpose, ref)] as const,
  )
  return new Map<LinkKind, string>([['set-up', await setUpSecret(key)], ...(await Promise.all(secrets))])
}
