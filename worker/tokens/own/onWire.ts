import type { z } from '@hono/zod-openapi'
import { textsIn } from '../../kit/json'
import { iso, isoOrNull, manageDate, manageDateOrNull } from '../../kit/time'
import { userOnWire } from '../../people/onWire'
import type { ownToken, tokenInfo } from './shapes'
import type { OwnTokenRow, TokenInfoRow } from './store'

/**
 * A token as `/manage` tells of it. Whoever asks with it has shown that it is neither expired nor disabled.
 */
export const tokenOnWire = (row: TokenInfoRow): z.infer<typeof tokenInfo> => ({
  id: row.tokenId,
  description: row.description,
  created: manageDate(row.created),
  lastUsed: manageDateOrNull(row.lastUsed),
  expires: manageDateOrNull(row.expires),
  isSessionToken: row.kind === 'session',
  isExpired: false,
  isDisabled: false,
  scopes: textsIn(row.scopes),
  type: row.kind,
  creator: { id: row.creatorId, name: row.creatorName },
  ...(row.id !== null && { user: userOnWire({ ...row, id: row.id }) }),
})

/** A token as its owner's list shows it. A person's tokens always expire. */
export const ownTokenOnWire = (row: OwnTokenRow): z.infer<typeof ownToken> => ({
  id: row.id,
  kind: row.kind === 'personal' || row.kind === 'session' ? row.kind : 'management',
  name: row.name,
  // Tokens from before there were scopes may change things, as those without one do.
  scopes: row.kind === 'admin' && row.restrictions.length === 0 ? ['manage:write'] : [...row.restrictions],
  ipRanges: row.ipRanges.map(({ range }) => range),
  created: iso(row.created),
  expires: iso(row.expires ?? row.created),
  lastUsed: isoOrNull(row.lastUsed),
  lastNetwork: row.lastNetwork,
  usedScopes: [...row.usedScopes],
})
