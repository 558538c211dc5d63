import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { requireRow } from '../../../kit/requireRow'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { featureNamed } from '../features/store'
import * as store from './store'

/**
 * Gives a template a feature: projects made from it later begin with it. Gives the feature's row. Refuses
 * with `template-not-found`, `feature-not-found`, `feature-type-not-valid`, `feature-already-assigned`.
 */
export async function addFeature(scope: UnitScope<'platform'>, template: string, name: string) {
  const results = await write(
    scope,
    [store.templateFor(scope, template), featureNamed(scope, name)],
    (entered, [known], [feature]) => {
      if (!known) throw new Problem('template-not-found')
      if (!feature) throw new Problem('feature-not-found')
      if (feature.type !== 'project')
        throw new Problem('feature-type-not-valid', { parameters: { type: feature.type } })
      return [
        store.giveTemplateFeature(entered, template, feature.id),
        refuse('feature-already-assigned', nothingChanged, { parameters: { name } }),
        logUnitEvent(entered, entered.me, 'template.feature-added', { template, feature: name }),
        featureNamed(entered, name),
      ]
    },
  )
  return requireRow(lastResult(results)[0])
}
