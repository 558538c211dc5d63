import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../../kit/time'
import type { metadata } from './shapes'
import type { MetadataRow } from './store'

/** A piece of metadata as the Management API shows it. */
export const metadataOnWire = ({
  id,
  provider,
  timestamp,
  key,
  value,
}: MetadataRow): z.infer<typeof metadata> => ({
  id,
  provider,
  timestamp: manageDate(timestamp),
  key,
  value,
})
