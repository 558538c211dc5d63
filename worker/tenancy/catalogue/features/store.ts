import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { isLivePerson, isLiveProject } from '../../../data/live'
import { aliased, from, insertFrom, type RowOf, selectRows, valuesFor } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { user } from '../../../data/tables/account'
import { feature, projectFeature, templateFeature, userFeature } from '../../../data/tables/features'
import type { FeatureId } from '../../../kit/id'
import { p } from '../../projects/store'
import type { FeatureChange } from './shapes'

type Platform = UnitScope<'platform'>

/** A feature as statements name it. */
export const f = aliased(feature, 'f')
/** Everything that is shown of a feature `f`. */
export const featureColumns = {
  id: f.id,
  name: f.name,
  type: f.type,
  title: f.title,
  description: f.description,
  canBeManageByAdmin: f.canBeManageByAdmin,
  canBeManagedViaApi: f.canBeManagedViaApi,
  created: f.created,
}
export type FeatureRow = RowOf<typeof featureColumns>

const [u, x, m] = [aliased(user, 'u'), aliased(userFeature, 'x'), aliased(feature, 'm')]
/**
 * Whether who calls may see the feature `f`: super admins and feature managers see all, others those that
 * anybody may give.
 */
const isVisible = ({ me }: Platform): SQL => sql`(${f.canBeManageByAdmin} AND ${f.canBeManagedViaApi}
  OR EXISTS (SELECT 1 FROM ${from(u)} WHERE ${u.id} = ${me} AND ${u.isSuperAdmin})
  OR EXISTS (SELECT 1 FROM ${from(x)} JOIN ${from(m)} ON ${m.id} = ${x.featureId}
    WHERE ${x.userId} = ${me} AND ${m.name} = 'can-manage-features'))`

const featuresWhere = (which: SQL) =>
  selectRows(featureColumns, sql`FROM ${from(f)} WHERE ${which} ORDER BY ${f.id}`)
/** The features that who calls may see, by id; all types unless one is named. */
export const featuresFor = (scope: Platform, type: string | undefined) =>
  featuresWhere(sql`${isVisible(scope)} AND ${type === undefined ? sql`TRUE` : sql`${f.type} = ${type}`}`)
/** The feature of an id, if who calls may see it. */
export const featureFor = (scope: Platform, id: number) =>
  featuresWhere(sql`${f.id} = ${id} AND ${isVisible(scope)}`)
/** The feature of a name, whoever may see it: no row where none is defined. */
export const featureNamed = (_scope: UnitScope, name: string) => featuresWhere(sql`${f.name} = ${name}`)

/** What a new feature has. */
export type NewFeature = Pick<FeatureRow, 'name' | 'type' | 'title' | 'description'> & {
  readonly canBeManageByAdmin: boolean
  readonly canBeManagedViaApi: boolean
}
/** Defines a feature; nothing when the name is taken. */
export const insertFeature = ({ now }: EnteredUnit<'platform'>, fields: NewFeature) =>
  statements
    .insert(feature)
    .values({ ...valuesFor(feature, fields), created: now })
    .onConflictDoNothing()
/** Changes what is given of a feature; without it, as it is. */
export const changeFeature = (_entered: EnteredUnit<'platform'>, id: number, change: FeatureChange) =>
  statements
    .update(feature)
    .set({
      title: sql`coalesce(${change.title ?? null}, ${feature.title})`,
      description: sql`coalesce(${change.description ?? null}, ${feature.description})`,
      canBeManageByAdmin: sql`coalesce(${change.canBeManageByAdmin ?? null}, ${feature.canBeManageByAdmin})`,
      canBeManagedViaApi: sql`coalesce(${change.canBeManagedViaAPI ?? null}, ${feature.canBeManagedViaApi})`,
    })
    .where(sql`${feature.id} = ${id}`)
/** The feature of an id, whoever may see it. */
export const featureOf = (_entered: EnteredUnit<'platform'>, id: number) =>
  featuresWhere(sql`${f.id} = ${id}`)

/**
 * Takes a feature from all people, projects and templates, and forgets it; the last statement is the
 * feature's own.
 */
export const deleteFeature = (_entered: EnteredUnit<'platform'>, id: number) => [
  ...[userFeature, projectFeature, templateFeature].map((held) =>
    statements.delete(held).where(sql`${held.featureId} = ${id}`),
  ),
  statements.delete(feature).where(sql`${feature.id} = ${id}`),
]

const [pf, uf] = [aliased(projectFeature, 'pf'), aliased(userFeature, 'uf')]
/** The live projects that have a feature, by id. */
export const projectsWith = ({ now }: Platform, id: number) =>
  selectRows(
    { id: p.id, name: p.name },
    sql`FROM ${from(pf)} JOIN ${from(p)} ON ${p.id} = ${pf.projectId}
      WHERE ${pf.featureId} = ${id} AND ${isLiveProject(p, now)} ORDER BY ${p.id}`,
  )
/** The people who have a feature, by id. */
export const peopleWith = (_scope: Platform, id: number) =>
  selectRows(
    { id: u.id, name: u.name, email: u.email },
    sql`FROM ${from(uf)} JOIN ${from(u)} ON ${u.id} = ${uf.userId}
      WHERE ${uf.featureId} = ${id} AND ${isLivePerson(u)} ORDER BY ${u.id}`,
  )

/** Gives the project a feature; nothing when it has it. */
export const giveToProject = ({ id }: EnteredUnit<'project'>, featureId: FeatureId) =>
  statements.insert(projectFeature).values({ projectId: id, featureId }).onConflictDoNothing()
/** Takes a feature from the project. */
export const takeFromProject = ({ id }: EnteredUnit<'project'>, featureId: FeatureId) =>
  statements
    .delete(projectFeature)
    .where(sql`${projectFeature.projectId} = ${id} AND ${projectFeature.featureId} = ${featureId}`)

/** Gives the person in the path a feature; nothing when they have it. */
export const giveToUser = ({ id }: EnteredUnit<'user'>, featureId: FeatureId) =>
  insertFrom(userFeature, { userId: id, featureId }, sql`WHERE TRUE ON CONFLICT DO NOTHING`)
/** Takes a feature from the person in the path. */
export const takeFromUser = ({ id }: EnteredUnit<'user'>, featureId: FeatureId) =>
  statements
    .delete(userFeature)
    .where(sql`${userFeature.userId} = ${id} AND ${userFeature.featureId} = ${featureId}`)
/** Whether the feature is no longer what it was when it was read, as SQL. */
export const isChanged = ({ id, type, canBeManageByAdmin, canBeManagedViaApi }: FeatureRow): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${feature} WHERE ${feature.id} = ${id} AND ${feature.type} = ${type}
    AND ${feature.canBeManageByAdmin} = ${canBeManageByAdmin}
    AND ${feature.canBeManagedViaApi} = ${canBeManagedViaApi})`
