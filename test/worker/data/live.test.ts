import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { queryOf } from '../../../worker/data/batch'
import {
  isActivePerson,
  isLiveInvitation,
  isLiveJoinRequest,
  isLiveMaintainer,
  isLiveOrganization,
  isLivePerson,
  isLiveProject,
  isLiveSeat,
  isLiveSession,
  isLiveToken,
  isTokenHolder,
} from '../../../worker/data/live'
import { aliased } from '../../../worker/data/rows'
import { statements } from '../../../worker/data/statements'
import { session, user } from '../../../worker/data/tables/account'
import { joinRequest, projectInvitation } from '../../../worker/data/tables/invitations'
import { projectMember } from '../../../worker/data/tables/members'
import { managementToken, projectToken } from '../../../worker/data/tables/tokens'
import { maintainer, organization, project } from '../../../worker/data/tables/units'

const textOf = (predicate: SQL) =>
  queryOf(statements.all(sql`SELECT ${predicate}`)).sql.slice('SELECT '.length)

test('what is live is one predicate a noun, of columns of the statement’s own table', () => {
  const unexpired = (table: string) => `("${table}"."expires" IS NULL OR "${table}"."expires" > ?)`
  expect(textOf(isLiveMaintainer(maintainer))).toBe('("maintainer"."deleted_time" IS NULL)')
  expect(textOf(isLiveOrganization(aliased(organization, 'o')))).toBe('("o"."deleted_time" IS NULL)')
  expect(textOf(isLiveProject(aliased(project, 'p'), 1))).toBe(
    `("p"."deleted_time" IS NULL AND ${unexpired('p')})`,
  )
  expect(textOf(isLiveSeat(aliased(projectMember, 'pm'), 1))).toBe(unexpired('pm'))
  expect(textOf(isLiveInvitation(aliased(projectInvitation, 'i'), 1))).toBe(unexpired('i'))
  expect(textOf(isLiveJoinRequest(joinRequest, 1))).toBe(unexpired('join_request'))
  expect(textOf(isLivePerson(aliased(user, 'u')))).toBe('("u"."deleted_time" IS NULL)')
  expect(textOf(isActivePerson(user))).toBe('(NOT "user"."is_disabled" AND "user"."deleted_time" IS NULL)')
  expect(textOf(isTokenHolder(aliased(user, 'u')))).toBe(
    '((NOT "u"."is_disabled" AND "u"."deleted_time" IS NULL) AND "u"."deletion_due" IS NULL)',
  )
  expect(textOf(isLiveSession(aliased(session, 's'), 1))).toBe('("s"."expires" > ?)')
  for (const token of [managementToken, projectToken])
    expect(textOf(isLiveToken(aliased(token, 't'), 1))).toBe(`(NOT "t"."is_disabled" AND ${unexpired('t')})`)
})

test('a predicate takes the table of its own noun alone', () => {
  // @ts-expect-error: an organization is no maintainer.
  isLiveMaintainer(organization)
  // @ts-expect-error: an invitation is no project.
  isLiveProject(projectInvitation, 1)
})
