import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import { json, onPlatform, operation, slice } from '../../../http/operation'
import { projectCoreOnWire } from '../../projects/onWire'
import { projectCore } from '../../projects/shapes'
import { usedCodeOnWire } from './onWire'
import { redeemPromoCode } from './redeemPromoCode'
import { redemption, usedCode } from './shapes'
import { usedCodes } from './store'

const redeem = operation({
  access: onPlatform('promo-codes:redeem'),
  method: 'post',
  path: '/manage/current-user/promo-codes',
  summary: 'Redeem a promo code: makes a project of mine',
  request: { body: json(redemption) },
  answers: { 201: projectCore },
  refusals: [
    'fields-not-valid',
    'promo-code-not-valid',
    'promo-code-used',
    'organization-needs-mfa',
    'not-activated',
    'too-many-attempts',
  ],
})
const list = operation({
  access: onPlatform('promo-codes:own'),
  method: 'get',
  path: '/manage/current-user/promo-codes',
  summary: 'The promo codes I have used, while their projects live',
  answers: { 200: z.array(usedCode) },
})

/** `/manage/current-user/promo-codes`. */
export const ownPromoCodes = slice('Promo codes')
  .openapi(redeem, async (c) => {
    const row = await redeemPromoCode(c.var.scope, c.var.settings.key, c.req.valid('json').code)
    return c.json(projectCoreOnWire(row, c.var.settings.region), 201)
  })
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [usedCodes(c.var.scope)])
    return c.json(rows.map(usedCodeOnWire), 200)
  })
