import { sql } from 'drizzle-orm'
import { refuse } from '../../../access/commit'
import { demand } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { activateMail } from '../../../identity/accounts/mail'
import { newLink } from '../../../identity/links/newLink'
import { emailAddress, emailKey } from '../../../kit/email'
import type { UserId } from '../../../kit/id'
import { post } from '../../../outbox/queue/post'
import { myName } from '../../../people/store'
import { notify } from '../../../record/notifications/notify'
import { logUnitEventForEach } from '../../../record/security-log/logUnitEvent'
import { endOf, roleIn } from '../../members/project/rules'
import { type MemberUnit, unitName } from '../../members/store'
import { invitedMail } from '../mail'
import type { Terms } from '../project/store'
import { failed, refusalOf } from './rules'
import type { Outcome } from './shapes'
import * as store from './store'

/** Addresses, and for a project the terms of all invitations. */
export type Wishes = {
  readonly emails: readonly string[]
  readonly role?: string | null | undefined
  readonly expirationSeconds?: number | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * Invites many at once: each address is invited or says why not, and none stops the others. Two trips,
 * whatever their number. Refuses whole with `role-not-valid`, `share-role-denied` alone.
 */
export async function inviteMany(
  scope: UnitScope<MemberUnit>,
  key: string,
  wishes: Wishes,
): Promise<Outcome[]> {
  const addresses = wishes.emails.map((given) => ({ given, address: emailAddress(given) }))
  const keys = [...new Set(addresses.flatMap(({ address }) => (address === null ? [] : [emailKey(address)])))]
  let outcomes: (Outcome & { readonly key: string })[] = []
  const results = await write(scope, [store.standingOf(scope, keys)], async (entered, standings) => {
    const terms = termsOf(entered, wishes)
    const standing = new Map(standings.map((one) => [one.key, one]))
    outcomes = addresses.map(({ given, address }, at) => {
      const own = address === null ? '' : emailKey(address)
      const isAgain = addresses.findIndex((one) => one.address !== null && emailKey(one.address) === own) < at
      const refusal = isAgain && own !== '' ? 'already-invited' : refusalOf(standing.get(own))
      return {
        key: own,
        ...(refusal ? failed(given, refusal, entered.unit) : { email: given, status: 'invited' as const }),
      }
    })
    const chosen = addresses.flatMap(({ address }, at) =>
      address !== null && outcomes[at]?.status === 'invited' ? [address] : [],
    )
    return statementsFor(entered, await Promise.all(chosen.map((email) => wishFor(key, email))), terms)
  })
  // The last statement of the list is the one that asks for the ids.
  const rows = results.at(-1) as { key: string; id: number }[]
  const ids = new Map(rows.map((row) => [row.key, row.id]))
  return outcomes.map(({ key: own, ...one }) =>
    one.status === 'invited' ? { ...one, id: ids.get(own) ?? 0 } : one,
  )
}

async function wishFor(key: string, email: string): Promise<store.Wish> {
  const { ref, secretHash } = await newLink(key, 'activate')
  return { email, key: emailKey(email), ref, secretHash }
}

function termsOf(
  entered: EnteredUnit<MemberUnit>,
  { role: wanted, expirationSeconds, reason }: Wishes,
): Terms | null {
  if (entered.unit !== 'project') return null
  const role = roleIn(wanted, entered.facts.project?.isGoverned === 1)
  // The unit is a project, as was just asked.
  if (role === 'share') demand(entered as EnteredUnit<'project'>, 'share:grant')
  return { role, reason: reason ?? '', expires: endOf(entered.now, expirationSeconds) }
}

const toU = {
  email: sql<string>`u.email`,
  name: sql<string>`u.name`,
  language: sql<string | null>`u.language`,
  userId: sql<UserId>`u.id`,
}
const statementsFor = (
  entered: EnteredUnit<MemberUnit>,
  wishes: readonly store.Wish[],
  terms: Terms | null,
) => [
  // Somebody else was faster with one of them: the next attempt sees with which.
  refuse(
    'changed',
    store.isAnyTaken(
      entered,
      wishes.map(({ key }) => key),
    ),
  ),
  store.insertPeople(entered, wishes),
  logUnitEventForEach(entered, store.newPeople(entered, wishes), 'account.made-by-invitation'),
  ...store.renewLinks(entered, wishes),
  post(entered, activateMail, {
    from: store.wished(wishes),
    when: store.mayBeMailed(entered, activateMail.kind),
    to: toU,
    data: { link: sql<string>`w.value ->> 'ref'`, invitedBy: myName(entered) },
  }),
  ...store.insertInvitations(entered, wishes, terms),
  logUnitEventForEach(entered, store.people(wishes), 'invitation.sent', terms ? { role: terms.role } : {}),
  ...notify(entered, invitedMail, {
    from: store.wished(wishes),
    to: toU,
    data: {
      unit: entered.unit,
      unitName: unitName(entered),
      invitation: store.invitationOfU(entered),
      byName: myName(entered),
      role: terms?.role ?? null,
      until: terms?.expires ?? null,
    },
  }),
  store.invitationIds(entered, wishes),
]
