import type { z } from '@hono/zod-openapi'
import { textsIn } from '../kit/json'
import type { Person, user } from './shapes'
import type { UserRow } from './store'

/** A person of a row's columns; null where the row has none. */
export const personOrNull = (id: number | null, name: string | null, email: string | null): Person | null =>
  id === null ? null : { id, name: name ?? '', email: email ?? '' }

/** An account as the Management API shows it. */
export const userOnWire = (row: UserRow): z.infer<typeof user> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  features: textsIn(row.features),
  mfaEnabled: row.mfaEnabled === 1,
  canAccessLogs: row.canAccessLogs === 1,
  isSuperAdmin: row.isSuperAdmin === 1,
})
