import type { z } from '@hono/zod-openapi'
import type { webknossosUser } from './shapes'
import type { MeRow } from './store'

/**
 * A person as the WEBKNOSSOS client reads them. We keep one name: what stands before its last word is the
 * first name.
 */
export function userForWebknossos(row: MeRow): z.infer<typeof webknossosUser> {
  const words = row.name.split(/\s+/)
  const isAdmin = row.isSuperAdmin === 1
  return {
    id: String(row.id),
    email: row.email,
    firstName: words.slice(0, Math.max(1, words.length - 1)).join(' '),
    lastName: words.slice(1).at(-1) ?? '',
    organization: row.organization === null ? '' : String(row.organization),
    created: row.created,
    lastActivity: row.lastActivity,
    isActive: row.isActivated === 1,
    isAdmin,
    isDatasetManager: isAdmin,
    isAnonymous: false,
    isEditable: true,
    teams: [],
    experiences: {},
  }
}
