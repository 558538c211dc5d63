import { z } from '@hono/zod-openapi'
import { person } from '../../people/shapes'

const time = z.iso.datetime()
const counted = z.int().meta({ description: 'Counted up to 10,000' })

/** What the platform's staff looks at first: how everything stands. Never a secret. */
export const systemState = z
  .object({
    version: z.string(),
    product: z.string(),
    counts: z.object({ people: counted, maintainers: counted, organizations: counted, projects: counted }),
    superAdmins: z.array(person.extend({ mfaEnabled: z.boolean() })),
    mail: z.object({ transport: z.string(), waiting: z.int(), failing: z.int(), dead: z.int() }),
    clock: z
      .object({
        ran: time,
        failed: z.array(z.string()).meta({ description: 'The jobs that failed in the last run' }),
      })
      .nullable()
      .meta({ description: 'null: it has never run' }),
    log: z
      .object({
        sealedUpTo: z.int().meta({ description: 'Every entry up to this id is sealed' }),
        oldestUnsealed: time.nullable(),
      })
      .meta({ description: 'The security log of all accounts' }),
    peppers: z.array(z.object({ id: z.string(), isConfigured: z.boolean(), isInUse: z.boolean() })).meta({
      description: 'The keys that passwords were hashed with, newest first; one in use must stay configured',
    }),
    mfaResets: z.int().meta({ description: 'Resets of two-step verification that wait for their time' }),
    settings: z
      .array(z.object({ name: z.string(), value: z.string().nullable(), isSecret: z.boolean() }))
      .meta({ description: 'A secret’s value is never told: null when it is not set, else dots' }),
  })
  .meta({ id: 'SystemState' })
export type SystemState = z.infer<typeof systemState>
