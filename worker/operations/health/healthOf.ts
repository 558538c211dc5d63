import { sql } from 'drizzle-orm'
import packageJson from '../../../package.json' with { type: 'json' }
import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { Health } from './shapes'

/** Asks the database and KV one cheap question each; a failing one makes it degraded, never an error. */
export async function healthOf(scope: AnyoneScope, kv: KVNamespace): Promise<Health> {
  const [database, stored] = await Promise.allSettled([
    read(scope, [statements.get(sql`SELECT 1 AS one`)]),
    kv.get('health'),
  ])
  const checks = { database: word(database), kv: word(stored) }
  return {
    status: checks.database === 'ok' && checks.kv === 'ok' ? 'ok' : 'degraded',
    version: packageJson.version,
    checks,
  }
}
const word = ({ status }: { status: 'fulfilled' | 'rejected' }) =>
  status === 'fulfilled' ? ('ok' as const) : ('failed' as const)
