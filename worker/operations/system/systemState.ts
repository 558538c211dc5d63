import packageJson from '../../../package.json' with { type: 'json' }
import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { textsIn } from '../../kit/json'
import { requireRow } from '../../kit/requireRow'
import { iso, isoOrNull } from '../../kit/time'
import type { Settings } from '../../settings'
import { mailCounts } from '../mail-queue/store'
import { settingsOnWire } from './settingsOnWire'
import type { SystemState } from './shapes'
import * as store from './store'

/** How everything stands. One trip. */
export async function systemState(scope: UnitScope<'platform'>, settings: Settings): Promise<SystemState> {
  const [[counts], superAdmins, [mail], [run], [pending], used] = await read(scope, [
    store.counts(scope),
    store.superAdmins(scope),
    mailCounts(scope),
    store.lastRun(scope),
    store.pending(scope),
    store.peppersInUse(scope),
  ])
  const { unsealedId, unsealedTime, newestId, mfaResets } = requireRow(pending)
  return {
    version: packageJson.version,
    product: settings.product,
    counts: requireRow(counts),
    superAdmins: superAdmins.map(({ mfaEnabled, ...one }) => ({ ...one, mfaEnabled: mfaEnabled === 1 })),
    mail: { transport: settings.mail.transport, ...requireRow(mail) },
    clock: run ? { ran: iso(run.ran), failed: textsIn(run.failed) } : null,
    log: {
      sealedUpTo: unsealedId === null ? (newestId ?? 0) : unsealedId - 1,
      oldestUnsealed: isoOrNull(unsealedTime),
    },
    peppers: peppersOf(
      settings.peppers.map(({ id }) => id),
      used.map(({ id }) => id),
    ),
    mfaResets,
    settings: [...settingsOnWire(settings)],
  }
}

const peppersOf = (configured: readonly string[], used: readonly string[]) =>
  [...new Set([...configured, ...used])].map((id) => ({
    id,
    isConfigured: configured.includes(id),
    isInUse: used.includes(id),
  }))
