import { sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import { isTemplateVisible } from '../../projects/newProjectStore'
import { type FeatureRow, featureColumns } from '../features/store'

type Platform = UnitScope<'platform'>
/** A row of the list, in the order of the wire. */
export type TemplateRow = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly expirationDays: number | null
  readonly billedMonthlyPrice: number | null
  readonly hasTryModeOn: 0 | 1
  readonly defaultBackend: string
}
/** The columns of a template `t`. */
export const templateColumns = sql`t.id, t.name, t.description, t.expiration_days AS "expirationDays", t.billed_monthly_price AS "billedMonthlyPrice",
  t.has_try_mode_on AS "hasTryModeOn", t.default_backend AS "defaultBackend"`

/** The templates that who calls may see, in the order of the seed. */
export const templatesFor = ({ me }: Platform) =>
  statements.all<TemplateRow>(
    sql`SELECT ${templateColumns} FROM project_template t WHERE ${isTemplateVisible(me)} ORDER BY t.position, t.id`,
  )
/** One of them. */
export const templateFor = ({ me }: Platform, id: string) =>
  statements.all<TemplateRow>(
    sql`SELECT ${templateColumns} FROM project_template t WHERE t.id = ${id} AND ${isTemplateVisible(me)}`,
  )

/** The features of a template, in the order of giving. */
export const featuresOf = (_scope: Platform, id: string) =>
  statements.all<FeatureRow>(
    sql`SELECT ${featureColumns} FROM template_feature tf JOIN feature f ON f.id = tf.feature_id WHERE tf.template_id = ${id} ORDER BY tf.id`,
  )
/** Gives a template a feature; nothing when it has it. */
export const insertFeature = (_entered: EnteredUnit<'platform'>, id: string, feature: number) =>
  statements.run(
    sql`INSERT INTO template_feature (template_id, feature_id) VALUES (${id}, ${feature}) ON CONFLICT DO NOTHING`,
  )
/** Takes a feature from a template. */
export const deleteFeature = (_entered: EnteredUnit<'platform'>, id: string, name: string) =>
  statements.run(
    sql`DELETE FROM template_feature WHERE template_id = ${id} AND feature_id = (SELECT id FROM feature WHERE name = ${name})`,
  )
