import { api } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'
import { LOG } from '../../session/log'
import type { Unit } from '../../session/unit'

const pageSize = '10'
const pageAfter = (cursor: string | null) => (cursor ? { limit: pageSize, cursor } : { limit: pageSize })

/** A page of my security log, newest first, and the cursor of the next; null at the end. */
export const readLog = reading(LOG, async (cursor: string | null) => {
  const answer = await api.account['security-log'].$get({ query: pageAfter(cursor) })
  return { entries: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})

/** One entry of the log. */
export type LogEntry = Awaited<ReturnType<typeof readLog>>['entries'][number]

const upTo = (until: number | null) => (until === null ? {} : { until: String(until) })
/** Whether the seals of a stretch of my log fit: its newest entries, or those up to the place `until`. */
export const readVerification = reading(`${LOG}-verification`, async (until: number | null) =>
  (await api.account['security-log'].verification.$get({ query: upTo(until) })).json(),
)
/** What verifying a stretch of a log finds. */
export type Verification = Awaited<ReturnType<typeof readVerification>>

/** A page of the log of a maintainer, organization or project, as above. */
export const readUnitLog = reading(
  'unit-log',
  async (kind: Unit['kind'], id: number, cursor: string | null) => {
    const answer = await askForUnitLog(kind, String(id), pageAfter(cursor))
    return { entries: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
  },
)

/** One entry of it. */
export type UnitLogEntry = Awaited<ReturnType<typeof readUnitLog>>['entries'][number]

function askForUnitLog(kind: Unit['kind'], id: string, query: ReturnType<typeof pageAfter>) {
  switch (kind) {
    case 'maintainer':
      return api.maintainers[':maintainer']['security-log'].$get({ param: { maintainer: id }, query })
    case 'organization':
      return api.organizations[':organization']['security-log'].$get({ param: { organization: id }, query })
    case 'project':
      return api.projects[':project']['security-log'].$get({ param: { project: id }, query })
  }
}

/** Whether the seals of a stretch of it fit, as above. */
export const readUnitVerification = reading(
  'unit-log-verification',
  async (kind: Unit['kind'], id: number, until: number | null) => {
    const query = upTo(until)
    switch (kind) {
      case 'maintainer': {
        const param = { maintainer: String(id) }
        return (
          await api.maintainers[':maintainer']['security-log'].verification.$get({ param, query })
        ).json()
      }
      case 'organization': {
        const param = { organization: String(id) }
        const { verification } = api.organizations[':organization']['security-log']
        return (await verification.$get({ param, query })).json()
      }
      case 'project': {
        const param = { project: String(id) }
        return (await api.projects[':project']['security-log'].verification.$get({ param, query })).json()
      }
    }
  },
)

/** A page of the log of everything, or of one person's part in it (null: of all), as above. */
export const readPlatformLog = reading('platform-log', async (user: string | null, cursor: string | null) => {
  const query = { ...pageAfter(cursor), ...(user ? { user } : {}) }
  const answer = await api.admin['security-log'].$get({ query })
  return { entries: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})
/** Whether the seals of a stretch of it fit, as above. */
export const readPlatformVerification = reading('platform-log-verification', async (until: number | null) =>
  (await api.admin['security-log'].verification.$get({ query: upTo(until) })).json(),
)

/** How often I signed in on each of the last 30 days of a zone's calendar, the oldest first. */
export const readSignIns = reading('sign-ins', async (timeZone: string) =>
  (await api.account['security-log']['sign-ins'].$get({ query: { timeZone } })).json(),
)
/** One of those days. */
export type SignInDay = Awaited<ReturnType<typeof readSignIns>>[number]
