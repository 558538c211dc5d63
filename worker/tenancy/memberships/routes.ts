import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { onUser, operation, slice } from '../../http/operation'
import { userPath } from '../../identity/users/shapes'
import { maintainerOnWire } from '../maintainers/onWire'
import { maintainer } from '../maintainers/shapes'
import { maintainersOfPerson } from '../maintainers/store'
import { organizationListOnWire } from '../organizations/onWire'
import { organizationListItem } from '../organizations/shapes'
import { organizationsOfPerson } from '../organizations/store'
import { projectListItemOnWire } from '../projects/onWire'
import { projectOfUser } from './shapes'
import { projectsOfPerson } from './store'

const request = { params: userPath }
const maintainers = operation({
  access: onUser('units:list'),
  method: 'get',
  path: '/manage/users/{user}/maintainers',
  summary: 'Maintainers that a user is a member of',
  request,
  answers: { 200: z.array(maintainer) },
})
const organizations = operation({
  access: onUser('units:list'),
  method: 'get',
  path: '/manage/users/{user}/organizations',
  summary: 'Organizations that a user is a member of',
  request,
  answers: { 200: z.array(organizationListItem) },
})
const projects = operation({
  access: onUser('units:list'),
  method: 'get',
  path: '/manage/users/{user}/projects',
  summary: 'Projects that a user is a member of, with their role',
  request,
  answers: { 200: z.array(projectOfUser) },
})

/** What a user is a member of. */
export const userUnits = slice('Users')
  .openapi(maintainers, async (c) => {
    const [rows] = await read(c.var.scope, [maintainersOfPerson(c.var.scope)])
    return c.json(rows.map(maintainerOnWire), 200)
  })
  .openapi(organizations, async (c) => {
    const [rows, theirs] = await read(c.var.scope, organizationsOfPerson(c.var.scope))
    return c.json(organizationListOnWire(rows, theirs), 200)
  })
  .openapi(projects, async (c) => {
    const [rows] = await read(c.var.scope, [projectsOfPerson(c.var.scope)])
    const { region } = c.var.settings
    return c.json(
      rows.map((row) => ({
        ...projectListItemOnWire(row, region),
        role: row.role,
        organization: { id: row.organizationId, name: row.organizationName },
      })),
      200,
    )
  })
