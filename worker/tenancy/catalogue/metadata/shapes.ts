import { z } from '@hono/zod-openapi'
import { date, text } from '../../../http/manage/shapes'

/** A piece of metadata. */
export const metadata = z
  .object({ id: z.int(), provider: z.string(), timestamp: date, key: z.string(), value: z.string() })
  .meta({ id: 'Metadata' })

const MAX_VALUE_CHARACTERS = 65_536
const items = z.array(z.object({ key: text(1, 255), value: text(0, MAX_VALUE_CHARACTERS) })).min(1)
/** What to write: every key anew or over what it had. */
export const newMetadata = z.object({ provider: z.enum(['user', 'system']), metadata: items })
/** What to write for an organization, whose maintainers have a provider of their own. */
export const newOrganizationMetadata = z.object({
  provider: z.enum(['user', 'system', 'maintainer']),
  metadata: items,
})
/** What to write, whoever keeps it. */
export type NewMetadata = z.infer<typeof newOrganizationMetadata>

/** The largest body: 1 MiB. */
export const MAX_METADATA_BYTES = 1_048_576
