import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import { maintainerPath } from '../../../http/manage/shapes'
import { inMaintainer, json, operation, slice } from '../../../http/operation'
import { createPromoCode } from './createPromoCode'
import { promoCodeOnWire } from './onWire'
import { anyPromoCode, promoCode } from './shapes'
import { codesOfMaintainer } from './store'

const list = operation({
  access: inMaintainer('promo-codes:read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}/promo-codes',
  summary: 'Promo codes of a maintainer, oldest first',
  request: { params: maintainerPath },
  answers: { 200: z.array(promoCode) },
})
const create = operation({
  access: inMaintainer('promo-codes:create'),
  method: 'post',
  path: '/manage/maintainers/{maintainer}/promo-codes',
  summary: 'Make a promo code',
  request: { params: maintainerPath, body: json(anyPromoCode) },
  answers: { 201: promoCode },
  refusals: [
    'template-not-found',
    'organization-not-found',
    'organization-denied',
    'maintainer-denied',
    'fields-not-valid',
    'promo-code-exists',
  ],
})

/** `/manage/maintainers/{maintainer}/promo-codes`. */
export const maintainerPromoCodes = slice('Promo codes')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [codesOfMaintainer(c.var.scope)])
    return c.json(rows.map(promoCodeOnWire), 200)
  })
  .openapi(create, async (c) =>
    c.json(promoCodeOnWire(await createPromoCode(c.var.scope, c.req.valid('json'))), 201),
  )
