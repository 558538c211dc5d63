import { z } from '@hono/zod-openapi'
import { mayField } from '../../http/manage/may'
import { bool, date, int, text, unitName } from '../../http/manage/shapes'
import { isTimeZone } from '../../kit/timeZone'
import { person } from '../../people/shapes'
import { endTimeOf, MOST_DAYS } from './rules'

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
  .object({
    ...begin,
    isBYODB: z.boolean(),
    organization,
    fileStorage,
    backends: z.record(z.string(), backend),
    ...end,
    may: mayField('project'),
  })
  .meta({ id: 'Project' })

/** What a new project has. */
export const newProject = z.object({
  name: unitName,
  type: text(0, 255).nullish().meta({ description: 'A template; `production` unless given' }),
  defaultBackend: text(0, 255).nullish().meta({ description: 'That of the template unless given' }),
  dataRetentionTimeInDays: int(0).nullish(),
})
/** What may be changed of one. */
export const projectChange = z
  .object({
    name: unitName,
    defaultBackend: text(0, 255),
    timezone: text(1, 64).refine(isTimeZone, { message: 'This value is not a valid timezone.' }).nullable(),
    type: text(0, 255),
    expirationDays: int(-MOST_DAYS, MOST_DAYS)
      .nullable()
      .meta({ description: 'From now; 0 and less: at once; null: never' }),
    billedMonthlyPrice: int().nullable(),
    dataRetentionTimeInDays: int(0),
    hasTryModeOn: bool,
  })
  .partial()
/** Where a project is to go. */
export const projectMove = z.object({ organizationId: int() })
/** Whether a project is open. */
export const projectState = z.object({
  isDisabled: bool,
  disableReason: text(0, 1000).nullish(),
  estimatedEndTime: text(0, 64)
    .refine((given) => given === '' || endTimeOf(given, 0) !== null, {
      message: 'This value is not a valid date.',
    })
    .nullish()
    .meta({ description: 'An ISO date, or `+2 hours`' }),
})
/** Who approves merge requests of a project. */
export const reviewers = z.object({ adminIds: z.array(int()).max(1000) })

/** Where a project would go. */
export const movePreviewQuery = z.strictObject({
  organizationId: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})
/** What moving a project would do. */
export const movePreview = z
  .object({
    organization: z.object({ id: z.int(), name: z.string() }),
    losesReach: z.array(person).meta({
      description:
        'Members of the present organization or maintainer who could no longer reach it: those whom I may list',
    }),
    losesReachUnlisted: z.int().meta({ description: 'How many more these are, whom I may not list' }),
    lockedOut: z
      .array(person)
      .meta({ description: 'Members of the project without MFA, where the new organization requires it' }),
    allowAutoJoin: z.boolean(),
  })
  .meta({ id: 'MovePreview' })
