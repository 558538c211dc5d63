import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { creating } from '../../../access/creation'
import { write } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { attempt } from '../../../identity/failures/attempt'
import { requireRow } from '../../../kit/requireRow'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { insertProject } from '../../projects/insertProject'
import { organizationPlace, requiresMfa } from '../../projects/moveStore'
import { newestProject } from '../../projects/newProjectStore'
import { projectOf } from '../../projects/store'
import * as store from './store'

/**
 * Makes the project that a promo code stands for, with who calls as its only member; of many at once one
 * wins. Guesses are counted, by account and network, before they are judged. Refuses with
 * `too-many-attempts`, `promo-code-not-valid`, `promo-code-used`, `organization-needs-mfa`, `not-activated`.
 */
export async function redeemPromoCode(scope: UnitScope<'platform'>, key: string, code: string) {
  const counted = { by: 'account', id: scope.me, knownDevice: sql<null>`NULL` } as const
  const { queries, admit } = await attempt(scope, key, 'promo-code', counted)
  const results = await write(scope, queries, (entered, ...counts) => {
    const forgive = admit(counts)
    const organization = store.organizationOfCode(code)
    const { user } = entered.facts
    return creating(newestProject, (id) => [
      refuse('promo-code-not-valid', store.isInvalid(entered, code)),
      store.takeCode(entered, code),
      refuse('promo-code-used', nothingChanged, { parameters: { code } }),
      refuse('organization-needs-mfa', user?.mfaEnabled ? sql`FALSE` : requiresMfa(organization)),
      refuse('not-activated', user?.isActivated ? sql`FALSE` : sql`TRUE`),
      ...insertProject(entered, {
        organization,
        name: store.projectName(entered, code),
        template: store.templateOf(code),
        mayBeHidden: true,
      }),
      store.noteProject(entered, code),
      ...forgive,
      logUnitEvent(
        entered,
        entered.me,
        'promo-code.redeemed',
        { code },
        { ...organizationPlace(organization), project: newestProject },
      ),
      projectOf(entered, id),
    ])
  })
  return requireRow(lastResult(results)[0])
}
