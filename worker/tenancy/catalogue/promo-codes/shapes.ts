import { z } from '@hono/zod-openapi'
import { date, int, lenient, text } from '../../../http/manage/shapes'
import { organizationBase } from '../../organizations/shapes'
import { MOST_DAYS } from '../../projects/rules'
import { template } from '../templates/shapes'

const { id: stringId, ...templateShape } = template.shape
/** A code that makes one project for one person. */
export const promoCode = z
  .object({
    code: z.string(),
    expires: date,
    organization: organizationBase,
    projectTemplate: z.object({ stringId, ...templateShape }),
  })
  .meta({ id: 'PromoCode' })
/**
 * What a new code has. Its faults are told after what it names was looked at, hence `anyPromoCode`.
 */
export const newPromoCode = z.object({
  code: text(1, 255),
  expirationDays: int(1, MOST_DAYS),
  organizationId: int(),
  projectTemplateStringId: text(1, 255),
})
const documented = z.toJSONSchema(newPromoCode, { unrepresentable: 'any' })
/** A new code as it came: documented as `newPromoCode`, but whatever stands in its fields is taken. */
export const anyPromoCode = lenient<Record<string, unknown>, z.infer<typeof newPromoCode>>(
  z
    .record(z.string(), z.unknown())
    .meta({ properties: documented.properties, required: documented.required }),
)
/** A code to redeem. */
export const redemption = z.object({ code: text(1, 255) })
/** A code that I have redeemed. */
export const usedCode = z
  .object({ code: z.string(), usedAt: date, project: z.object({ id: z.int(), name: z.string() }) })
  .meta({ id: 'UsedPromoCode' })
