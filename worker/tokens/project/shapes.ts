import { z } from '@hono/zod-openapi'
import { bool, date, int, lenient, projectPath, text } from '../../http/manage/shapes'
import { days, inSeconds } from '../../kit/duration'
import { MOST_DAYS } from '../../tenancy/projects/rules'
import { tokenPath } from '../own/shapes'

const permissions = z.record(text(1, 255), z.enum(['read', 'write']))
/** A map without entries is an empty list in some languages. */
const bucketPermissions = lenient(
  z.preprocess((value) => (Array.isArray(value) && value.length === 0 ? {} : value), permissions),
)

/** A request for a project token. */
export const newProjectToken = z.object({
  description: text(1, 255),
  expiresIn: int(1, inSeconds(days(MOST_DAYS)))
    .nullish()
    .meta({ description: 'Seconds; null: it does not expire' }),
  canManageBuckets: bool.nullish(),
  canManageTokens: bool.nullish(),
  canReadAllFileUploads: bool.nullish(),
  canPurgeTrash: bool.nullish(),
  bucketPermissions: bucketPermissions.nullish(),
  componentAccess: z.array(text(1, 255)).nullish(),
})
/** A new project token, with its value: shown once. */
export const projectToken = z
  .object({
    id: z.int(),
    token: z.string(),
    created: date,
    description: z.string(),
    uri: z.string(),
    isMasterToken: z.boolean(),
    canManageBuckets: z.boolean(),
    canManageTokens: z.boolean(),
    canReadAllFileUploads: z.boolean(),
    canPurgeTrash: z.boolean(),
    expires: date.nullable(),
    isExpired: z.boolean(),
    isDisabled: z.boolean(),
    dailyCapacity: z.int(),
    bucketPermissions: permissions,
    componentAccess: z.array(z.string()),
  })
  .meta({ id: 'ProjectToken' })

const time = z.iso.datetime()
/** A token as the project's list shows it. */
export const listedToken = z
  .object({
    id: z.int(),
    description: z.string(),
    maker: z
      .object({
        kind: z.enum(['person', 'application']),
        id: z.int(),
        name: z.string(),
        email: z.string().nullable().meta({ description: 'Null for an application' }),
        hasLeft: z.boolean().meta({
          description:
            'A person: without an account that works, or without a seat in the project and in what it ' +
            'belongs to. An application: its token is gone',
        }),
      })
      .nullable()
      .meta({ description: 'Null where that was not kept yet' }),
    created: time,
    lastUsed: time.nullable().meta({ description: 'When a service last asked about it, to the minute' }),
    expires: time.nullable(),
  })
  .meta({ id: 'ListedProjectToken' })
/** Which token of which project. */
export const projectTokenPath = projectPath.extend(tokenPath.shape)
