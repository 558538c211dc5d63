import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/api/page'
import { person, user } from '../../people/shapes'

const time = z.iso.datetime()
/** A person as the staff's list shows them. */
export const listedUser = z
  .object({
    ...person.shape,
    isActivated: z.boolean(),
    isDisabled: z.boolean(),
    isSuperAdmin: z.boolean(),
    mfaEnabled: z.boolean(),
    created: time,
  })
  .meta({ id: 'ListedUser' })

/** Everything about a person's account that whoever looks after it needs to know. */
export const inspectedUser = z
  .object({
    ...user.shape,
    isActivated: z.boolean(),
    isDisabled: z.boolean(),
    created: time,
    deleted: time.nullable(),
    lastSeen: time
      .nullable()
      .meta({ description: 'The newest use of a session that is open; null: none is' }),
    sessions: z.int(),
    tokens: z.int().meta({ description: 'Management and personal tokens that are good' }),
    hasPassword: z.boolean(),
    passkeys: z.int(),
    hasAuthenticatorApp: z.boolean(),
    securityKeys: z.int(),
    recoveryCodes: z.int().meta({ description: 'Unused ones' }),
    mfaReset: z
      .object({ requested: time, due: time, requester: person })
      .nullable()
      .meta({ description: 'A reset that waits for its time' }),
    mfaResetDelayHours: z.int().meta({ description: 'How long a reset asked for now would wait' }),
  })
  .meta({ id: 'InspectedUser' })

/** Which people to list: by a part of their name or address, and by how they stand. */
export const listedUsersQuery = pageQuery.extend({
  q: z.string().min(1).max(200).optional(),
  state: z.enum(['super-admin', 'disabled']).optional(),
})
/** Whether a person is to be kept out. */
export const disabling = z.strictObject({ isDisabled: z.boolean() })
