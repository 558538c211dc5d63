import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { organizationPath } from '../../http/manage/shapes'
import { inOrganization, operation, slice } from '../../http/operation'
import { person } from '../../people/shapes'
import { projectListItemOnWire } from '../projects/onWire'
import { projectListItem } from '../projects/shapes'
import { peopleWithoutMfa } from './mfaStore'
import { memberWithoutMfa } from './shapes'
import { projectPeopleOf, projectsOf } from './store'

const request = { params: organizationPath }
const projects = operation({
  access: inOrganization('projects:read'),
  method: 'get',
  path: '/manage/organizations/{organization}/projects',
  summary: 'Projects of an organization',
  request,
  answers: { 200: z.array(projectListItem) },
})
const people = operation({
  access: inOrganization('projects-users:read'),
  method: 'get',
  path: '/manage/organizations/{organization}/projects-users',
  summary: 'Who is a member of any project of an organization',
  request,
  answers: { 200: z.array(person) },
})
const lacking = operation({
  access: inOrganization('update:mfa-required'),
  method: 'get',
  path: '/api/organizations/{organization}/members-without-mfa',
  summary: 'Whom requiring MFA would lock out',
  request,
  answers: { 200: z.array(memberWithoutMfa) },
})

/** What an organization has in and through its projects. */
export const organizationProjects = slice('Organizations')
  .openapi(projects, async (c) => {
    const [rows] = await read(c.var.scope, [projectsOf(c.var.scope)])
    return c.json(
      rows.map((row) => projectListItemOnWire(row, c.var.settings.region)),
      200,
    )
  })
  .openapi(people, async (c) => {
    const [rows] = await read(c.var.scope, [projectPeopleOf(c.var.scope)])
    return c.json(rows, 200)
  })
  .openapi(lacking, async (c) => {
    const [rows] = await read(c.var.scope, [peopleWithoutMfa(c.var.scope)])
    return c.json(rows, 200)
  })
