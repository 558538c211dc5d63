import type { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../access/commit'
import { creating } from '../../access/creation'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { lastResult } from '../../data/batch'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../security-log/logUnitEvent'
import type { announcementChange, newAnnouncement } from './shapes'
import * as store from './store'

/**
 * Announces something: one row, however many people it reaches; readers find it themselves. Refuses with
 * `audience-not-valid`, `ends-too-early`.
 */
export async function announce(scope: UnitScope<'platform'>, input: z.infer<typeof newAnnouncement>) {
  const results = await write(scope, [], (entered) =>
    creating(store.newest, (id) => [
      refuse('audience-not-valid', store.hasStrangers(input.audience)),
      store.insertAnnouncement(entered, input),
      refuse('ends-too-early', store.endsTooEarly(store.newest)),
      logUnitEvent(entered, entered.me, 'announcement.made', { name: input.title }),
      store.announcementOf(id),
    ]),
  )
  return requireRow(lastResult(results)[0])
}

/**
 * Changes an announcement, or ends it by its time. Refuses with `not-found`, `audience-not-valid`,
 * `ends-too-early`.
 */
export async function changeAnnouncement(
  scope: UnitScope<'platform'>,
  id: number,
  change: z.infer<typeof announcementChange>,
) {
  const results = await write(scope, [], (entered) => [
    refuse('audience-not-valid', store.hasStrangers(change.audience)),
    store.changeAnnouncement(entered, id, change),
    refuse('not-found', nothingChanged),
    refuse('ends-too-early', store.endsTooEarly(id)),
    logUnitEvent(entered, entered.me, 'announcement.changed', { announcement: id }),
    store.announcementOf(id),
  ])
  return requireRow(lastResult(results)[0])
}
