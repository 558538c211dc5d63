import { refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { activateMail } from '../../identity/accounts/mail'
import { newLink } from '../../identity/links/newLink'
import { emailAddress, emailKey } from '../../kit/email'
import { mailsLeft } from '../../outbox/queue/limits'
import { post } from '../../outbox/queue/post'
import { myName } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logUnitEventForEach } from '../../record/security-log/logUnitEvent'
import { type RequestedTerms, type Terms, termsIn } from '../members/terms'
import { unitNameOf } from '../members/unitStore'
import { isProject, type MemberUnit } from '../members/units'
import { invitationMail } from './mail'
import * as many from './manyStore'
import { outcomesOf } from './rules'
import type { Outcome } from './shapes'
import { insertInvitations } from './store'

/** Addresses, and for a project the terms of all invitations. */
type ManyInvitations = RequestedTerms & { readonly emails: readonly string[] }

/**
 * Invites many at once: each address is invited or says why not, and none stops the others; those beyond the
 * inviter's limit of mails say so. Two calls of the database, whatever their number. Refuses all of it with
 * `role-not-valid`, `share-role-denied`, and with `too-many-mails` where others were sent at this moment.
 */
export async function inviteMany(
  scope: UnitScope<MemberUnit>,
  key: string,
  { emails, ...wanted }: ManyInvitations,
): Promise<Outcome[]> {
  const addresses = emails.map((given) => {
    const address = emailAddress(given)
    return { given, address, key: address === null ? '' : emailKey(address) }
  })
  const keys = [...new Set(addresses.flatMap((one) => (one.address === null ? [] : [one.key])))]
  let outcomes: ReturnType<typeof outcomesOf> = []
  const queries = [many.standingOf(scope, keys), mailsLeft(scope)] as const
  const results = await write(scope, queries, async (entered, standings, [{ left } = { left: 0 }]) => {
    const terms = isProject(entered) ? termsIn(entered, wanted) : null
    outcomes = outcomesOf(addresses, standings, { unit: entered.unit, mailsLeft: left })
    const chosen = outcomes.flatMap(({ status, address }) =>
      status === 'invited' && address !== null ? [address] : [],
    )
    return statementsFor(entered, await Promise.all(chosen.map((email) => inviteeOf(key, email))), terms)
  })
  const ids = new Map(lastResult(results).map((row) => [row.key, row.id]))
  return outcomes.map(({ key: own, address: _, ...one }) =>
    one.status === 'invited' ? { ...one, id: ids.get(own) ?? 0 } : one,
  )
}

async function inviteeOf(key: string, email: string): Promise<many.Invitee> {
  const { ref, secretHash } = await newLink(key, 'activate')
  return { email, key: emailKey(email), ref, secretHash }
}

const statementsFor = (
  entered: EnteredUnit<MemberUnit>,
  invitees: readonly many.Invitee[],
  terms: Terms | null,
) => {
  const keys = invitees.map(({ key }) => key)
  return [
    // Somebody else was faster with one of them: the next attempt sees with which.
    refuse('changed', many.isAnyTaken(entered, keys)),
    many.insertPeople(entered, invitees),
    logUnitEventForEach(entered, many.newPeople(entered, invitees), 'account.made-by-invitation'),
    post(entered, activateMail, {
      from: many.invited(invitees),
      when: many.mayBeMailed(entered, activateMail.kind),
      to: many.eachInvitee,
      data: { link: many.refOfInvitee, invitedBy: myName(entered) },
    }),
    ...many.renewLinks(entered, invitees),
    ...insertInvitations(entered, many.people(invitees), terms),
    logUnitEventForEach(entered, many.people(invitees), 'invitation.sent', terms ? { role: terms.role } : {}),
    ...notify(entered, invitationMail, {
      from: many.invited(invitees),
      to: many.eachInvitee,
      data: {
        unit: entered.unit,
        unitName: unitNameOf(entered),
        invitation: many.invitationOfU(entered),
        byName: myName(entered),
        role: terms?.role ?? null,
        until: terms?.expires ?? null,
      },
    }),
    many.invitationIds(entered, invitees),
  ] as const
}
