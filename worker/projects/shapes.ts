import { z } from '@hono/zod-openapi'
import { date } from '../http/manageShapes'

const named = z.record(z.string(), z.object({ name: z.string(), value: z.number() }))
const begin = {
  id: z.int(),
  name: z.string(),
  type: z.string(),
  region: z.string(),
  created: date,
  expires: date.nullable(),
  features: z.array(z.string()),
  dataSizeBytes: z.number(),
  rowsCount: z.number(),
  hasMysql: z.boolean(),
  hasRedshift: z.boolean(),
  hasSnowflake: z.boolean(),
  hasSynapse: z.boolean(),
  hasExasol: z.boolean(),
  hasTeradata: z.boolean(),
  defaultBackend: z.string(),
  hasTryModeOn: z.enum(['0', '1']),
  limits: named,
  metrics: named,
  isDisabled: z.boolean(),
  disabled: z.object({ reason: z.string(), estimatedEndTime: date.nullable() }).optional(),
  billedMonthlyPrice: z.int().nullable(),
  dataRetentionTimeInDays: z.int(),
}
const end = {
  payAsYouGo: z.object({ purchasedCredits: z.number() }).optional(),
  timezone: z.string().nullable(),
}
const organization = z.object({
  id: z.int(),
  name: z.string(),
  crmId: z.string(),
  activityCenterProjectId: z.int().nullable(),
  created: date,
  allowAutoJoin: z.boolean(),
})
const fileStorage = z.object({
  id: z.int(),
  awsKey: z.string(),
  region: z.string(),
  filesBucket: z.string(),
  owner: z.string(),
  provider: z.string(),
  isDefault: z.boolean(),
  created: z.string(),
  creator: z.object({ id: z.int(), name: z.string().nullable() }),
})
const backend = z.object({ id: z.int(), host: z.string(), region: z.string(), owner: z.string() })

/** A project by itself (ProjectCore): what a redeemed promo code answers. */
export const projectCore = z.object({ ...begin, isBYODB: z.boolean(), ...end }).meta({ id: 'ProjectCore' })
/** A project in a list. */
export const projectListItem = z
  .object({ ...begin, fileStorageProvider: z.literal('aws'), isBYODB: z.boolean(), ...end })
  .meta({ id: 'ProjectListItem' })
/** A project in full. */
export const project = z
  .object({ ...begin, isBYODB: z.boolean(), organization, fileStorage, backends: z.record(z.string(), backend), ...end })
  .meta({ id: 'Project' })
