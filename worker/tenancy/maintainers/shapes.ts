import { z } from '@hono/zod-openapi'
import { mayField } from '../../http/manage/may'
import { date, int, text, unitName } from '../../http/manage/shapes'

const id = z.int().nullable()
export const maintainer = z
  .object({
    id: z.int(),
    name: z.string(),
    created: date,
    defaultConnectionMysqlId: id,
    defaultConnectionRedshiftId: id,
    defaultConnectionSnowflakeId: id,
    defaultConnectionSynapseId: id,
    defaultConnectionExasolId: id,
    defaultConnectionTeradataId: id,
    defaultConnectionBigqueryId: id,
    defaultFileStorageId: id,
    zendeskUrl: z.string().nullable(),
  })
  .meta({ id: 'Maintainer' })
/** A maintainer by itself. */
export const maintainerInFull = maintainer
  .extend({ may: mayField('maintainer') })
  .meta({ id: 'MaintainerInFull' })

const connection = int(0).nullable().optional()
const connections = {
  defaultConnectionMysqlId: connection,
  defaultConnectionRedshiftId: connection,
  defaultConnectionSnowflakeId: connection,
  defaultConnectionSynapseId: connection,
  defaultConnectionExasolId: connection,
  defaultConnectionTeradataId: connection,
  defaultConnectionBigqueryId: connection,
  defaultFileStorageId: connection,
  zendeskUrl: text(0, 1000).nullable().optional(),
}
/** What a new maintainer has. */
export const newMaintainer = z.object({ name: unitName, ...connections })
export const maintainerChange = z.object({ name: unitName.optional(), ...connections })
