import { emptyAnswer } from '../../../http/api/emptyAnswer'
import { anyone, json, operation, slice } from '../../../http/operation'
import { secretOnly } from '../../links/shapes'
import { planRecovery } from './planRecovery'
import { reportNotMe } from './reportNotMe'
import { recoveryPlan } from './shapes'

const notMe = operation({
  access: anyone('the secret of the link in a security mail is the credential'),
  method: 'post',
  path: '/api/auth/not-me',
  summary: '"This wasn\'t me": puts the account back as it was, and starts recovery',
  request: { body: json(secretOnly) },
  answers: { 200: emptyAnswer },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})

const plan = operation({
  access: anyone('the secret of the link in a security mail is the credential; looking consumes nothing'),
  method: 'post',
  path: '/api/auth/recovery-plan',
  summary: 'What "This wasn\'t me", or taking back a change of address, will do; by the link that does it',
  request: { body: json(secretOnly) },
  answers: { 200: recoveryPlan },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})

/** `POST /api/auth/not-me`, and what it will do. */
export const recovery = slice('Recovery')
  .openapi(notMe, async (c) => {
    await reportNotMe(c.var.scope, c.var.settings.key, c.req.valid('json').secret)
    return c.json({}, 200)
  })
  .openapi(plan, async (c) => c.json(await planRecovery(c.var.scope, c.req.valid('json').secret), 200))
