import { FRESH_MINUTES } from '../../../access/account/verdict'
import { operation, signedIn, slice } from '../../../http/operation'
import { replaceSet } from './replaceSet'
import { recoveryCodes as shape } from './shapes'

const replace = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'post',
  path: '/api/account/recovery-codes',
  again: 'shows-secret',
  summary: 'Make a new set of recovery codes; the former ones end',
  answers: { 201: shape },
  refusals: ['step-up-required', 'two-step-off'],
})

/** `POST /api/account/recovery-codes`. */
export const recoveryCodes = slice('Two-step verification').openapi(replace, async (c) =>
  c.json({ codes: await replaceSet(c.var.scope, c.var.settings) }, 201),
)
