import { emptyAnswer } from '../../../http/api/emptyAnswer'
import { anyone, json, operation, slice } from '../../../http/operation'
import { secretOnly } from '../../links/shapes'
import { reportNotMe } from './reportNotMe'

const notMe = operation({
  access: anyone('the secret of the link in a security mail is the credential'),
  method: 'post',
  path: '/api/auth/not-me',
  summary: '"This wasn\'t me": ends all sessions and starts recovery',
  request: { body: json(secretOnly) },
  answers: { 200: emptyAnswer },
  refusals: ['link-not-valid', 'link-used', 'link-expired'],
})

/** `POST /api/auth/not-me`. */
export const recovery = slice('Recovery').openapi(notMe, async (c) => {
  await reportNotMe(c.var.scope, c.var.settings.key, c.req.valid('json').secret)
  return c.json({}, 200)
})
