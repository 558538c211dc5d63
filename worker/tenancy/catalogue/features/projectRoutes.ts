import { nothingChanged, refuse } from '../../../access/commit'
import { demand } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { EnteredUnit } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { projectPath } from '../../../http/manage/shapes'
import { inProject, json, operation, slice } from '../../../http/operation'
import { requireRow } from '../../../kit/requireRow'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { projectOnWire } from '../../projects/onWire'
import { project } from '../../projects/shapes'
import { projectOf } from '../../projects/store'
import { assignmentProblem } from './rules'
import { featureReference, projectFeaturePath } from './shapes'
import * as store from './store'

const refusals = [
  'feature-not-found',
  'feature-type-not-valid',
  'project-features-denied',
  'feature-not-manageable',
] as const
const add = operation({
  access: inProject('features:enter'),
  method: 'post',
  path: '/manage/projects/{project}/features',
  summary: 'Give a project a feature',
  request: { params: projectPath, body: json(featureReference) },
  answers: { 200: project },
  refusals: [...refusals, 'feature-already-assigned', 'fields-not-valid'],
})
const remove = operation({
  access: inProject('features:enter'),
  method: 'delete',
  path: '/manage/projects/{project}/features/{feature}',
  summary: 'Take a feature from a project; one that it lacks is gone already',
  request: { params: projectFeaturePath },
  answers: { 204: null },
  refusals: [...refusals],
})

/**
 * The feature, if the caller may give it to this project or take it: whether it exists comes first, then its
 * type, then the right.
 */
function assignable(
  entered: EnteredUnit<'project'>,
  feature: store.FeatureRow | undefined,
): store.FeatureRow {
  if (!feature) throw new Problem('feature-not-found')
  if (feature.type !== 'project')
    throw new Problem('feature-type-not-valid', { parameters: { type: feature.type } })
  demand(entered, 'features:write')
  const { user } = entered.facts
  const isManager = user?.isSuperAdmin === 1 || user?.features.includes('can-manage-features') === true
  const no = assignmentProblem(feature, isManager, 'project-features-denied')
  if (no) throw new Problem(no, { parameters: { name: feature.name } })
  return feature
}

/** `/manage/projects/{project}/features`. */
export const projectFeatures = slice('Features')
  .openapi(add, async (c) => {
    const { feature: name } = c.req.valid('json')
    const results = await write(c.var.scope, [store.featureNamed(c.var.scope, name)], (entered, [known]) => [
      store.giveToProject(entered, assignable(entered, known).id),
      refuse('feature-already-assigned', nothingChanged, { parameters: { name } }),
      logUnitEvent(entered, entered.me, 'project.feature-added', { feature: name }),
      projectOf(entered, entered.id),
    ])
    return c.json(projectOnWire(requireRow(lastResult(results)[0]), c.var.settings.region), 200)
  })
  .openapi(remove, async (c) => {
    const { feature: name } = c.req.valid('param')
    await write(c.var.scope, [store.featureNamed(c.var.scope, name)], (entered, [known]) => [
      store.takeFromProject(entered, assignable(entered, known).id),
      logUnitEvent(entered, entered.me, 'project.feature-removed', { feature: name }),
    ])
    return c.body(null, 204)
  })
