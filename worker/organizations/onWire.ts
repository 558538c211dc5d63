import type { z } from '@hono/zod-openapi'
import { manageDate } from '../kit/time'
import type { organizationBase } from './shapes'
import type { OrganizationRow } from './store'

/** An organization by itself; the row has its keys in the wire's order. */
export const organizationBaseOnWire = (row: OrganizationRow): z.infer<typeof organizationBase> => ({
  ...row,
  created: manageDate(row.created),
})
