import { z } from '@hono/zod-openapi'
import { date, int, lenient, projectPath, text } from '../../../http/manage/shapes'
import { isAmount } from './rules'

const named = z.object({ name: text(1, 255), value: int() })
/** Limits to set; the others of the project stay. */
export const limitValues = z.object({ limits: z.array(named).max(1000) })
/** Metrics as a service of the operator reports them; the others of the project stay. */
export const metricValues = z.object({ metrics: z.array(named).max(1000) })
/** A limit in the path, by its name. */
export const limitPath = projectPath.extend({ limit: z.string() })

const asNumber = (value: unknown) =>
  typeof value === 'string' && /^\d{1,9}(\.\d{1,8})?$/.test(value) ? Number(value) : value
const amount = lenient(
  z.preprocess(
    asNumber,
    z.number().gt(0).refine(isAmount, { message: 'This value should have 8 decimals at most.' }),
  ),
)
/** Credits to give. */
export const credits = z.object({ amount, description: text(1, 1000) })
/** Credits that were given. */
export const creditEntry = z
  .object({
    id: z.int(),
    creditsAmount: z.number(),
    moneyAmount: z.null(),
    idStripeInvoice: z.null(),
    description: z.string(),
    created: date,
  })
  .meta({ id: 'CreditEntry' })

/** A limit that more was asked for; open until somebody changes limits, for 30 days at most. */
export const openRequest = z
  .object({ limit: z.string(), requested: z.iso.datetime() })
  .meta({ id: 'IncreaseRequest' })

/** Which limit is too low, and why. */
export const increaseRequest = z.strictObject({
  limit: z.string().trim().min(1).max(255),
  reason: z.string().trim().min(1).max(1000),
})
