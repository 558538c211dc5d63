import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../../access/commit'
import { read, write } from '../../../access/enter'
import { projectPath } from '../../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../../http/operation'
import { iso, manageDate } from '../../../kit/time'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { CREDIT_PARTS, projectOnWire } from '../../projects/onWire'
import { project } from '../../projects/shapes'
import { giveCredits } from './giveCredits'
import { requestIncrease } from './requestIncrease'
import { setLimits } from './setLimits'
import {
  creditEntry,
  credits,
  increaseRequest,
  limitPath,
  limitValues,
  metricValues,
  openRequest,
} from './shapes'
import * as store from './store'
import { tellCrossings } from './tellCrossings'

const set = operation({
  access: inProject('limits:write'),
  method: 'post',
  path: '/manage/projects/{project}/limits',
  summary: 'Set limits of a project',
  request: { params: projectPath, body: json(limitValues) },
  answers: { 200: project },
  refusals: ['fields-not-valid'],
})
const remove = operation({
  access: inProject('limits:write'),
  method: 'delete',
  path: '/manage/projects/{project}/limits/{limit}',
  summary: 'Take a limit from a project',
  request: { params: limitPath },
  answers: { 204: null },
  refusals: ['limit-not-found'],
})
const give = operation({
  access: inProject('credits:give'),
  method: 'post',
  path: '/manage/projects/{project}/credits',
  summary: 'Give credits to a pay-as-you-go project',
  request: { params: projectPath, body: json(credits) },
  answers: { 201: creditEntry },
  refusals: ['fields-not-valid', 'not-pay-as-you-go'],
})
const report = operation({
  access: inProject('metrics:write'),
  method: 'put',
  path: '/manage/projects/{project}/metrics',
  summary: 'Report metrics of a project',
  request: { params: projectPath, body: json(metricValues) },
  answers: { 204: null },
  refusals: ['fields-not-valid'],
})
const ask = operation({
  access: inProject('limits:request'),
  method: 'post',
  path: '/api/projects/{project}/request-increase',
  summary: 'Ask the maintainer for a higher limit',
  request: { params: projectPath, body: json(increaseRequest) },
  answers: { 202: null },
  refusals: ['invalid-input', 'too-many-requests', 'too-many-mails'],
})
const asked = operation({
  access: inProject('limits:request'),
  method: 'get',
  path: '/api/projects/{project}/request-increase',
  summary: 'The limits that more was asked for, and nobody has answered yet',
  request: { params: projectPath },
  answers: { 200: z.array(openRequest) },
})

/**
 * `/manage/projects/{project}/limits`, `/credits`, `/metrics`; `/api/projects/{project}/request-increase`.
 */
export const limits = slice('Projects')
  .openapi(set, async (c) => {
    const row = await setLimits(c.var.scope, c.req.valid('json').limits)
    return c.json(projectOnWire(row, c.var.settings.region), 200)
  })
  .openapi(remove, async (c) => {
    const { limit: name } = c.req.valid('param')
    await write(c.var.scope, [], (entered) => [
      store.deleteLimit(entered, name),
      refuse('limit-not-found', nothingChanged, { parameters: { name } }),
      logUnitEvent(entered, entered.me, 'limits.changed', { removed: name }),
    ])
    return c.body(null, 204)
  })
  .openapi(give, async (c) => {
    const { id, amount, description, created } = await giveCredits(c.var.scope, c.req.valid('json'))
    const given = {
      id,
      creditsAmount: amount / CREDIT_PARTS,
      moneyAmount: null,
      idStripeInvoice: null,
      description,
    }
    return c.json({ ...given, created: manageDate(created) }, 201)
  })
  .openapi(report, async (c) => {
    const { metrics } = c.req.valid('json')
    await write(c.var.scope, [], (entered) => [store.setMetrics(entered, metrics), ...tellCrossings(entered)])
    return c.body(null, 204)
  })
  .openapi(asked, async (c) => {
    const [rows] = await read(c.var.scope, [store.openRequests(c.var.scope)])
    return c.json(
      rows.map(({ limit, requested }) => ({ limit, requested: iso(requested) })),
      200,
    )
  })
  .openapi(ask, async (c) => {
    await requestIncrease(c.var.scope, c.req.valid('json'))
    return c.body(null, 202)
  })
