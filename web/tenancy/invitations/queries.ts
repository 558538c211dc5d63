import { revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { reading } from '../../client/reading'
import { problemOf } from '../../problems/problem'
import type { MemberUnit, Person, Unit } from '../../session/unit'

/** An invitation that waits, as the unit sees it: role, end and reason are a project's. */
export type PendingInvitation = {
  readonly id: number
  readonly created: string
  readonly user: Person
  readonly creator: Person
  readonly role?: string
  readonly expires?: string | null
  readonly reason?: string
}

const lists = {
  maintainer: async (maintainer: string) =>
    (await manage.maintainers[':maintainer'].invitations.$get({ param: { maintainer } })).json(),
  organization: async (organization: string) =>
    (await manage.organizations[':organization'].invitations.$get({ param: { organization } })).json(),
  project: async (project: string) =>
    (await manage.projects[':project'].invitations.$get({ param: { project } })).json(),
} satisfies Record<MemberUnit, (id: string) => Promise<readonly PendingInvitation[]>>

/** The invitations of a unit that nobody has answered yet, by id. */
export const readInvitations = reading(
  'invitations',
  (kind: MemberUnit, id: number): Promise<readonly PendingInvitation[]> => lists[kind](String(id)),
)

/** Reads the invitations of a unit anew. */
export const showInvitations = (unit: Unit): Promise<void> =>
  revalidate(readInvitations.keyFor(unit.kind, unit.id))

/** What everybody of one form is invited with. */
export type Terms = { readonly role?: string; readonly expirationSeconds?: number; readonly reason?: string }

const invites = {
  maintainer: async (maintainer: string, json: { emails: string[] }) =>
    (await api.maintainers[':maintainer'].invitations.bulk.$post({ param: { maintainer }, json })).json(),
  organization: async (organization: string, json: { emails: string[] }) =>
    (
      await api.organizations[':organization'].invitations.bulk.$post({ param: { organization }, json })
    ).json(),
  project: async (project: string, json: { emails: string[] } & Terms) =>
    (await api.projects[':project'].invitations.bulk.$post({ param: { project }, json })).json(),
}

/** What became of one address. */
export type InviteResult = Awaited<ReturnType<(typeof invites)[MemberUnit]>>[number]

/** What the server takes in one request. */
const mostAtOnce = 100

/**
 * Invites some: a result for each address, in their order. Those of a request that failed as a whole have
 * failed for its reason.
 */
async function inviteSome(unit: Unit, emails: string[], terms: Terms): Promise<readonly InviteResult[]> {
  return invites[unit.kind](String(unit.id), { emails, ...terms }).catch((thrown) => {
    const { code } = problemOf(thrown)
    return emails.map((email) => ({ email, status: 'failed' as const, code }))
  })
}

/**
 * Invites as many as one likes, a hundred at a time: a result for each address, in their order. A single
 * request that is refused as a whole is thrown.
 */
export async function inviteAll(
  unit: Unit,
  {
    emails,
    terms,
    onProgress,
  }: { emails: readonly string[]; terms: Terms; onProgress: (done: number) => void },
): Promise<readonly InviteResult[]> {
  if (emails.length <= mostAtOnce) {
    const results = await invites[unit.kind](String(unit.id), { emails: [...emails], ...terms })
    await showInvitations(unit)
    return results
  }
  const results: InviteResult[] = []
  for (let at = 0; at < emails.length; at += mostAtOnce) {
    results.push(...(await inviteSome(unit, emails.slice(at, at + mostAtOnce), terms)))
    onProgress(results.length)
  }
  await showInvitations(unit)
  return results
}

const resends = {
  maintainer: (maintainer: string, invitation: string) =>
    api.maintainers[':maintainer'].invitations[':invitation'].resend.$post({
      param: { maintainer, invitation },
    }),
  organization: (organization: string, invitation: string) =>
    api.organizations[':organization'].invitations[':invitation'].resend.$post({
      param: { organization, invitation },
    }),
  project: (project: string, invitation: string) =>
    api.projects[':project'].invitations[':invitation'].resend.$post({ param: { project, invitation } }),
} satisfies Record<MemberUnit, (id: string, invitation: string) => Promise<unknown>>

/** Sends the message of an invitation again; gives whether one went out, or only the bell rang. */
export async function resendInvitation(unit: Unit, invitation: number): Promise<boolean> {
  const { isMailed } = await (await resends[unit.kind](String(unit.id), String(invitation))).json()
  return isMailed
}

const cancels = {
  maintainer: (maintainer: string, invitation: string) =>
    manage.maintainers[':maintainer'].invitations[':invitation'].$delete({
      param: { maintainer, invitation },
    }),
  organization: (organization: string, invitation: string) =>
    manage.organizations[':organization'].invitations[':invitation'].$delete({
      param: { organization, invitation },
    }),
  project: (project: string, invitation: string) =>
    manage.projects[':project'].invitations[':invitation'].$delete({ param: { project, invitation } }),
} satisfies Record<MemberUnit, (id: string, invitation: string) => Promise<unknown>>

/** Takes an invitation back; the list is read anew by `showInvitations`, once for many. */
export const cancel = async (unit: Unit, invitation: number): Promise<void> =>
  void (await cancels[unit.kind](String(unit.id), String(invitation)))

/** Where an invitation is seen by the one it is for; its message links there too. */
export const linkOf = (kind: MemberUnit, invitation: number): string =>
  `${location.origin}/invitations/${kind}-${invitation}`
