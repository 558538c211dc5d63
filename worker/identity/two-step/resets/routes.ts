import { z } from '@hono/zod-openapi'
import { emptyAnswer } from '../../../http/api/emptyAnswer'
import { userSegment } from '../../../http/manage/shapes'
import { anyone, json, onUser, operation, slice } from '../../../http/operation'
import { secretOnly } from '../../links/shapes'
import { cancelReset } from './cancelReset'
import { resetMfa } from './resetMfa'

const reset = operation({
  access: onUser('mfa:reset'),
  method: 'delete',
  path: '/manage/users/{user}/mfa',
  summary: 'Turn off two-step verification for somebody who is locked out; perhaps after a delay',
  request: { params: z.object({ user: userSegment }) },
  answers: { 204: null },
  refusals: ['mfa-not-enabled'],
})
const cancel = operation({
  access: anyone('the secret of the link that announced the reset is the credential'),
  method: 'post',
  path: '/api/auth/cancel-mfa-reset',
  summary: 'Keep two-step verification: the announced reset is not done',
  request: { body: json(secretOnly) },
  answers: { 200: emptyAnswer },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})

/** `DELETE /manage/users/{user}/mfa`, and the way to keep it. */
export const mfaResets = slice('Users')
  .openapi(reset, async (c) => {
    const { key, mfaResetDelay: delay } = c.var.settings
    await resetMfa(c.var.scope, { key, delay, given: c.req.valid('param').user.given })
    return c.body(null, 204)
  })
  .openapi(cancel, async (c) => {
    await cancelReset(c.var.scope, c.req.valid('json').secret)
    return c.json({}, 200)
  })
