import type { z } from '@hono/zod-openapi'
import { iso, isoOrNull, manageDate, manageDateOrNull } from '../../kit/time'
import type { listedToken, projectToken } from './shapes'
import type { ListedToken, TokenRow } from './store'

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

/** A token as the project's list shows it. */
export const listedOnWire = (row: ListedToken): z.infer<typeof listedToken> => ({
  id: row.id,
  description: row.description,
  maker: makerOnWire(row),
  created: iso(row.created),
  lastUsed: isoOrNull(row.lastUsed),
  expires: isoOrNull(row.expires),
})
function makerOnWire(row: ListedToken): z.infer<typeof listedToken>['maker'] {
  if (row.creatorId !== null)
    return {
      kind: 'person',
      id: row.creatorId,
      name: row.creatorName ?? '',
      email: row.creatorEmail,
      hasLeft: row.isCreatorAround === 0,
    }
  if (row.applicationId === null) return null
  return {
    kind: 'application',
    id: row.applicationId,
    name: row.applicationName ?? '',
    email: null,
    hasLeft: row.isApplicationAround === 0,
  }
}
