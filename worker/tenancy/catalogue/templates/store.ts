import { sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { aliased, from, type RowOf, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { feature, templateFeature } from '../../../data/tables/features'
import type { FeatureId } from '../../../kit/id'
import { isTemplateVisible, t } from '../../projects/newProjectStore'
import { f, featureColumns } from '../features/store'

type Platform = UnitScope<'platform'>

/** What is shown of a template, in the order of the wire. */
const columns = {
  id: t.id,
  name: t.name,
  description: t.description,
  expirationDays: t.expirationDays,
  billedMonthlyPrice: t.billedMonthlyPrice,
  hasTryModeOn: t.hasTryModeOn,
  defaultBackend: t.defaultBackend,
}
export type TemplateRow = RowOf<typeof columns>
/** The templates that who calls may see, in the order of the seed. */
export const templatesFor = ({ me }: Platform) =>
  selectRows(columns, sql`FROM ${from(t)} WHERE ${isTemplateVisible(me)} ORDER BY ${t.position}, ${t.id}`)
/** The template of this id, if who calls may see it. */
export const templateFor = ({ me }: Platform, id: string) =>
  selectRows(columns, sql`FROM ${from(t)} WHERE ${t.id} = ${id} AND ${isTemplateVisible(me)}`)

const tf = aliased(templateFeature, 'tf')
/** The features of a template, in the order of giving. */
export const featuresOf = (_scope: Platform, id: string) =>
  selectRows(
    featureColumns,
    sql`FROM ${from(tf)} JOIN ${from(f)} ON ${f.id} = ${tf.featureId}
      WHERE ${tf.templateId} = ${id} ORDER BY ${tf.id}`,
  )
/** Gives a template a feature; nothing when it has it. */
export const giveTemplateFeature = (
  _entered: EnteredUnit<'platform'>,
  templateId: string,
  featureId: FeatureId,
) => statements.insert(templateFeature).values({ templateId, featureId }).onConflictDoNothing()
/** Takes a feature from a template. */
export const takeTemplateFeature = (_entered: EnteredUnit<'platform'>, id: string, name: string) => {
  const named = sql`(SELECT ${feature.id} FROM ${feature} WHERE ${feature.name} = ${name})`
  return statements
    .delete(templateFeature)
    .where(sql`${templateFeature.templateId} = ${id} AND ${templateFeature.featureId} = ${named}`)
}
