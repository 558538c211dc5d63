import { read } from '../../access/enter'
import { anyone, json, operation, slice } from '../../http/operation'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import { addressesFor, linkProblem } from './rules'
import { secretOnly, link as shape } from './shapes'
import { linkBySecret } from './store'

const look = operation({
  access: anyone(
    'the secret of the link is the credential; looking consumes nothing, so mail scanners do no harm',
  ),
  method: 'post',
  path: '/api/auth/links',
  summary: 'What a mailed link is for',
  request: { body: json(secretOnly) },
  answers: { 200: shape },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})

/** `POST /api/auth/links`. */
export const links = slice('Links').openapi(look, async (c) => {
  const hash = await sha256(c.req.valid('json').secret)
  const [[found]] = await read(c.var.scope, [linkBySecret(c.var.scope, hash)])
  const problem = linkProblem(found, c.var.scope.now)
  if (problem || !found) throw new Problem(problem ?? 'link-not-valid')
  const { purpose, name, tokens } = found
  return c.json(shape.parse({ purpose, name, ...addressesFor(found), tokens: JSON.parse(tokens) }), 200)
})
