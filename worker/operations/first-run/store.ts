import { sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { user } from '../../data/tables/account'
import { emailKey } from '../../kit/email'

/** The first super admin, active at once. */
export const insertFirstSuperAdmin = (scope: Scope, { email, name }: { email: string; name: string }) =>
  statements.insert(user).values({
    email,
    emailKey: emailKey(email),
    name,
    language: scope.client.language,
    isActivated: true,
    isSuperAdmin: true,
    canAccessLogs: true,
    created: scope.now,
  })
/** Whether there is a super admin, as SQL. */
export const hasSuperAdmin = sql`EXISTS (SELECT 1 FROM ${user} WHERE ${user.isSuperAdmin} = 1)`
