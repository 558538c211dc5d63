import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../../kit/time'
import type { feature } from './shapes'
import type { FeatureRow } from './store'

/** A feature as the Management API shows it. */
export const featureOnWire = ({
  canBeManageByAdmin,
  canBeManagedViaApi,
  created,
  ...row
}: FeatureRow): z.infer<typeof feature> => ({
  ...row,
  canBeManageByAdmin: canBeManageByAdmin === 1,
  canBeManagedViaAPI: canBeManagedViaApi === 1,
  created: manageDate(created),
})
