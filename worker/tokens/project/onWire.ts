import type { z } from '@hono/zod-openapi'
import { manageDate, manageDateOrNull } from '../../kit/time'
import type { projectToken } from './shapes'
import type { TokenRow } from './store'

/** A token that was made just now, with its value: `<project>-<token>-<secret>`. */
export const newTokenOnWire = (
  row: TokenRow,
  secret: string,
  publicUrl: string,
): z.infer<typeof projectToken> => ({
  id: row.id,
  token: `${row.projectId}-${row.id}-${secret}`,
  created: manageDate(row.created),
  description: row.description,
  uri: `${publicUrl}/v2/storage/tokens/${row.id}`,
  isMasterToken: false,
  canManageBuckets: row.canManageBuckets,
  canManageTokens: row.canManageTokens,
  canReadAllFileUploads: row.canReadAllFileUploads,
  canPurgeTrash: row.canPurgeTrash,
  expires: manageDateOrNull(row.expires),
  isExpired: false,
  isDisabled: row.isDisabled,
  dailyCapacity: 0,
  bucketPermissions: row.bucketPermissions,
  componentAccess: [...row.componentAccess],
})
