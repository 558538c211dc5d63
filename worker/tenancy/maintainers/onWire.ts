import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../kit/time'
import type { maintainer } from './shapes'
import type { MaintainerRow } from './store'

/** A maintainer as the Management API shows it; the row has its keys in the wire's order. */
export const maintainerOnWire = (row: MaintainerRow): z.infer<typeof maintainer> => ({
  ...row,
  created: manageDate(row.created),
})
