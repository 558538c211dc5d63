import type { z } from '@hono/zod-openapi'
import { numbersIn, textsIn } from '../../kit/json'
import { manageDate, manageDateOrNull } from '../../kit/time'
import { backendIds, isBackend } from './rules'
import type { project, projectCore, projectListItem } from './shapes'
import type { ProjectInFullRow, ProjectRow } from './store'

/** Credits are kept in hundred-millionths. */
export const CREDIT_PARTS = 100_000_000

/** `has*`: true for the default backend alone. */
const flags = (defaultBackend: string) => ({
  hasMysql: defaultBackend === 'mysql',
  hasRedshift: defaultBackend === 'redshift',
  hasSnowflake: defaultBackend === 'snowflake',
  hasSynapse: defaultBackend === 'synapse',
  hasExasol: defaultBackend === 'exasol',
  hasTeradata: defaultBackend === 'teradata',
})
const named = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.keys(values)
      .sort()
      .map((name) => [name, { name, value: values[name] ?? 0 }]),
  )

type Core = z.infer<typeof projectCore>

/**
 * The keys of a project up to `dataRetentionTimeInDays`, in the order of the wire: every answer with a
 * project begins with them.
 */
export function projectBegin(row: ProjectRow, region: string) {
  const metrics = numbersIn(row.metrics)
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    region,
    created: manageDate(row.created),
    expires: manageDateOrNull(row.expires),
    features: textsIn(row.features),
    dataSizeBytes: metrics['storage.dataSizeBytes'] ?? 0,
    rowsCount: metrics['storage.rowsCount'] ?? 0,
    ...flags(row.defaultBackend),
    defaultBackend: row.defaultBackend,
    hasTryModeOn: row.hasTryModeOn ? ('1' as const) : ('0' as const),
    limits: named(numbersIn(row.limits)),
    metrics: named({ ...metrics, 'kbc.adminsCount': row.admins }),
    isDisabled: row.isDisabled === 1,
    ...(row.isDisabled && {
      disabled: { reason: row.disableReason, estimatedEndTime: manageDateOrNull(row.estimatedEndTime) },
    }),
    billedMonthlyPrice: row.billedMonthlyPrice,
    dataRetentionTimeInDays: row.dataRetentionTimeInDays,
  }
}
/** The last keys of a project: `payAsYouGo` where it is one, and the time zone. */
export const projectEnd = (row: ProjectRow, features: readonly string[]) => ({
  ...(features.includes('pay-as-you-go') && {
    payAsYouGo: { purchasedCredits: row.purchasedCredits / CREDIT_PARTS },
  }),
  timezone: row.timezone,
})

/** A project by itself. */
export function projectCoreOnWire(row: ProjectRow, region: string): Core {
  const begin = projectBegin(row, region)
  return { ...begin, isBYODB: false, ...projectEnd(row, begin.features) }
}
/** A project in a list. */
export function projectListItemOnWire(row: ProjectRow, region: string): z.infer<typeof projectListItem> {
  const begin = projectBegin(row, region)
  return { ...begin, fileStorageProvider: 'aws', isBYODB: false, ...projectEnd(row, begin.features) }
}

/** There is no data side: clients read these stand-ins. */
const fileStorageIn = (region: string) => ({
  id: 1,
  awsKey: '',
  region,
  filesBucket: 'gatehouse-files',
  owner: 'keboola',
  provider: 'aws',
  isDefault: true,
  created: '',
  creator: { id: 0, name: null },
})
const backendsOf = (name: string, region: string) => ({
  [name]: { id: isBackend(name) ? backendIds[name] : 0, host: `${name}.invalid`, region, owner: 'keboola' },
})

/** A project in full. */
export function projectOnWire(row: ProjectInFullRow, region: string): z.infer<typeof project> {
  const begin = projectBegin(row, region)
  return {
    ...begin,
    isBYODB: false,
    organization: {
      id: row.organizationId,
      name: row.organizationName,
      crmId: row.crmId,
      activityCenterProjectId: row.activityCenterProjectId,
      created: manageDate(row.organizationCreated),
      allowAutoJoin: row.allowAutoJoin === 1,
    },
    fileStorage: fileStorageIn(region),
    backends: backendsOf(row.defaultBackend, region),
    ...projectEnd(row, begin.features),
  }
}
