import type { z } from '@hono/zod-openapi'
import { manageDate, manageDateOrNull } from '../../../kit/time'
import { projectCoreOnWire } from '../onWire'
import type { deletedProject } from './shapes'
import type { DeletedRow } from './store'

/** A deleted project as the Management API shows it. */
export const deletedOnWire = (row: DeletedRow, region: string): z.infer<typeof deletedProject> => ({
  ...projectCoreOnWire(row, region),
  isPurged: row.purgedTime !== null,
  isDeleted: true,
  deletedTime: manageDate(row.deletedTime),
  purgedTime: manageDateOrNull(row.purgedTime),
  organization: {
    id: row.organizationId,
    name: row.organizationName,
    created: manageDate(row.organizationCreated),
    allowAutoJoin: row.allowAutoJoin === 1,
  },
})
