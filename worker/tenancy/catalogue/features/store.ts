import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { returning, statements } from '../../../data/statements'
import { feature } from '../../../data/tables/features'
import type { FeatureId } from '../../../kit/id'
import { isLive } from '../../projects/store'
import type { FeatureChange } from './shapes'

type Platform = UnitScope<'platform'>

const columns = (
  of: SQL,
) => sql`${of}id, ${of}name, ${of}type, ${of}title, ${of}description, ${of}can_be_manage_by_admin AS "canBeManageByAdmin",
  ${of}can_be_managed_via_api AS "canBeManagedViaApi", ${of}created`
/** The columns of a feature `f`. */
export const featureColumns = columns(sql`f.`)
/** The same for RETURNING, which knows no alias. */
const returned = columns(sql``)
/** What those columns give. */
export type FeatureRow = {
  readonly id: FeatureId
  readonly name: string
  readonly type: 'admin' | 'project' | 'global'
  readonly title: string
  readonly description: string
  readonly canBeManageByAdmin: 0 | 1
  readonly canBeManagedViaApi: 0 | 1
  readonly created: number
}

/**
 * Whether who calls may see the feature `f`: super admins and feature managers see all, others those that
 * anybody may give.
 */
const isVisible = ({ me }: Platform): SQL => sql`(f.can_be_manage_by_admin AND f.can_be_managed_via_api
  OR EXISTS (SELECT 1 FROM user u WHERE u.id = ${me} AND u.is_super_admin)
  OR EXISTS (SELECT 1 FROM user_feature x JOIN feature m ON m.id = x.feature_id WHERE x.user_id = ${me} AND m.name = 'can-manage-features'))`

/** The features that who calls may see, by id. */
export const featuresFor = (scope: Platform, type: string | undefined) =>
  statements.all<FeatureRow>(
    sql`SELECT ${featureColumns} FROM feature f WHERE ${isVisible(scope)} ${type === undefined ? sql`` : sql`AND f.type = ${type}`} ORDER BY f.id`,
  )
/** One of them. */
export const featureFor = (scope: Platform, id: number) =>
  statements.all<FeatureRow>(
    sql`SELECT ${featureColumns} FROM feature f WHERE f.id = ${id} AND ${isVisible(scope)}`,
  )
/** The feature of a name, whoever may see it: no row where none is defined. */
export const featureNamed = (_scope: UnitScope, name: string) =>
  statements.all<FeatureRow>(sql`SELECT ${featureColumns} FROM feature f WHERE f.name = ${name}`)

/** What a new feature has. */
export type NewFeature = Pick<FeatureRow, 'name' | 'type' | 'title' | 'description'> & {
  readonly byAdmin: boolean
  readonly viaApi: boolean
}
/** Defines a feature; nothing when the name is taken. */
export const insertFeature = (
  { now }: EnteredUnit<'platform'>,
  { name, type, title, description, byAdmin, viaApi }: NewFeature,
) =>
  statements.run(sql`INSERT INTO feature (name, type, title, description, can_be_manage_by_admin, can_be_managed_via_api, created)
    VALUES (${name}, ${type}, ${title}, ${description}, ${byAdmin}, ${viaApi}, ${now}) ON CONFLICT DO NOTHING`)
/** Changes what is given of a feature; without it, as it is. */
export const changeFeature = (_entered: EnteredUnit<'platform'>, id: number, change: FeatureChange) => {
  const { title = null, description = null, canBeManageByAdmin = null, canBeManagedViaAPI = null } = change
  return returning<FeatureRow>(sql`UPDATE feature SET title = coalesce(${title}, title), description = coalesce(${description}, description),
    can_be_manage_by_admin = coalesce(${canBeManageByAdmin}, can_be_manage_by_admin), can_be_managed_via_api = coalesce(${canBeManagedViaAPI}, can_be_managed_via_api)
    WHERE id = ${id} RETURNING ${returned}`)
}

/**
 * Takes a feature from all people, projects and templates, and forgets it; the last statement is the
 * feature's own.
 */
export const deleteFeature = (_entered: EnteredUnit<'platform'>, id: number) => [
  ...['user_feature', 'project_feature', 'template_feature'].map((holder) =>
    statements.run(sql`DELETE FROM ${sql.identifier(holder)} WHERE feature_id = ${id}`),
  ),
  statements.delete(feature).where(sql`id = ${id}`),
]

/** The live projects that have a feature, by id. */
export const projectsWith = ({ now }: Platform, id: number) =>
  statements.all<{
    id: number
    name: string
  }>(sql`SELECT p.id, p.name FROM project_feature pf JOIN project p ON p.id = pf.project_id
    WHERE pf.feature_id = ${id} AND ${isLive(now)} ORDER BY p.id`)
/** The people who have a feature, by id. */
export const peopleWith = (_scope: Platform, id: number) =>
  statements.all<{
    id: number
    name: string
    email: string
  }>(sql`SELECT u.id, u.name, u.email FROM user_feature uf JOIN user u ON u.id = uf.user_id
    WHERE uf.feature_id = ${id} AND u.deleted_time IS NULL ORDER BY u.id`)

/** Gives the project a feature; nothing when it has it. */
export const giveToProject = ({ id }: EnteredUnit<'project'>, feature: FeatureId) =>
  statements.run(
    sql`INSERT INTO project_feature (project_id, feature_id) VALUES (${id}, ${feature}) ON CONFLICT DO NOTHING`,
  )
/** Takes a feature from the project. */
export const takeFromProject = ({ id }: EnteredUnit<'project'>, feature: FeatureId) =>
  statements.run(sql`DELETE FROM project_feature WHERE project_id = ${id} AND feature_id = ${feature}`)

/** Gives the person in the path a feature; nothing when they have it. */
export const giveToUser = ({ id }: EnteredUnit<'user'>, feature: FeatureId) =>
  statements.run(
    sql`INSERT INTO user_feature (user_id, feature_id) VALUES (${id}, ${feature}) ON CONFLICT DO NOTHING`,
  )
/** Takes a feature from the person in the path. */
export const takeFromUser = ({ id }: EnteredUnit<'user'>, feature: FeatureId) =>
  statements.run(sql`DELETE FROM user_feature WHERE user_id = ${id} AND feature_id = ${feature}`)
/** Whether the feature is no longer what it was when it was read, as SQL. */
export const isChanged = ({ id, type, canBeManageByAdmin, canBeManagedViaApi }: FeatureRow): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM feature WHERE id = ${id} AND type = ${type}
    AND can_be_manage_by_admin = ${canBeManageByAdmin} AND can_be_managed_via_api = ${canBeManagedViaApi})`
