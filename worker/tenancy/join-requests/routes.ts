import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { numberIn } from '../../access/unit/segments'
import { projectPath } from '../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { joining } from '../members/shapes'
import { approveRequest } from './approveRequest'
import { ownRequestOnWire, requestOnWire } from './onWire'
import { rejectRequest } from './rejectRequest'
import { requestAccess } from './requestAccess'
import { joinRequest, ownJoinRequest, requestPath } from './shapes'
import { requestOf, requestsOf } from './store'

const ask = operation({
  access: inProject('request-access'),
  method: 'post',
  path: '/manage/projects/{project}/request-access',
  summary: 'Ask the members of a project for access',
  request: { params: projectPath, body: json(joining) },
  answers: { 201: ownJoinRequest },
  refusals: [
    'request-as-invited',
    'request-twice',
    'request-as-member',
    'request-as-organization-member',
    'request-with-auto-join',
    'too-many-mails',
    'fields-not-valid',
  ],
})
const list = operation({
  access: inProject('join-requests:read'),
  method: 'get',
  path: '/manage/projects/{project}/join-requests',
  summary: 'Open requests to join a project',
  request: { params: projectPath },
  answers: { 200: z.array(joinRequest) },
})
const get = operation({
  access: inProject('join-requests:read'),
  method: 'get',
  path: '/manage/projects/{project}/join-requests/{request}',
  summary: 'An open request to join a project',
  request: { params: requestPath },
  answers: { 200: joinRequest },
  refusals: ['join-request-not-found'],
})
const approve = operation({
  access: inProject('join-requests:decide'),
  method: 'put',
  path: '/manage/projects/{project}/join-requests/{request}',
  summary: 'Approve a request',
  request: { params: requestPath },
  answers: { 202: null },
  refusals: ['join-request-not-found', 'project-needs-mfa'],
})
const reject = operation({
  access: inProject('join-requests:decide'),
  method: 'delete',
  path: '/manage/projects/{project}/join-requests/{request}',
  summary: 'Reject a request',
  request: { params: requestPath },
  answers: { 204: null },
  refusals: ['join-request-not-found'],
})

/** Requests to join a project. */
export const joinRequests = slice('Join requests')
  .openapi(ask, async (c) =>
    c.json(ownRequestOnWire(requireRow(await requestAccess(c.var.scope, c.req.valid('json')))), 201),
  )
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [requestsOf(c.var.scope)])
    return c.json(rows.map(requestOnWire), 200)
  })
  .openapi(get, async (c) => {
    const { request: given } = c.req.valid('param')
    const [[row]] = await read(c.var.scope, [requestOf(c.var.scope, numberIn(given))])
    if (!row) throw new Problem('join-request-not-found', { parameters: { id: given } })
    return c.json(requestOnWire(row), 200)
  })
  .openapi(approve, async (c) => {
    await approveRequest(c.var.scope, c.req.valid('param').request)
    return c.body(null, 202)
  })
  .openapi(reject, async (c) => {
    await rejectRequest(c.var.scope, c.req.valid('param').request)
    return c.body(null, 204)
  })
