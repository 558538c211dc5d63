import { sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import { grants } from '../../../access/demand'
import { write } from '../../../access/enter'
import type { EnteredUnit, UnitScope } from '../../../access/scope'
import { lastResult } from '../../../data/batch'
import { complaintOf } from '../../../http/manage/complaints'
import { requireRow } from '../../../kit/requireRow'
import { Problem } from '../../../problems'
import { logUnitEvent } from '../../../record/security-log/logUnitEvent'
import { isNoOrganization, isOutOfReach, organizationPlace } from '../../projects/moveStore'
import { isNoTemplate } from '../../projects/newProjectStore'
import { endOfDay } from './rules'
import { newPromoCode } from './shapes'
import * as store from './store'

type PromoCodeFields = Readonly<Record<string, unknown>>

/**
 * Makes a promo code of the maintainer. What the fields name is looked at first, whether they are valid comes
 * after. Refuses with `template-not-found`, `organization-not-found`,
 * `organization-denied`, `maintainer-denied`, `fields-not-valid`, `promo-code-exists`.
 */
export async function createPromoCode(scope: UnitScope<'maintainer'>, fields: PromoCodeFields) {
  const parsed = newPromoCode.safeParse(fields)
  if (!parsed.success) {
    await write(scope, [], (entered) => refuseNamed(entered, fields))
    throw new Problem(...complaintOf(parsed.error, fields))
  }
  const {
    code,
    expirationDays,
    organizationId: organization,
    projectTemplateStringId: template,
  } = parsed.data
  const results = await write(scope, [], (entered) => [
    ...refuseNamed(entered, fields),
    store.insertCode(entered, {
      code,
      organization,
      template,
      expires: endOfDay(entered.now, expirationDays),
    }),
    refuse('promo-code-exists', nothingChanged, { parameters: { code } }),
    logUnitEvent(entered, entered.me, 'promo-code.created', { code }, organizationPlace(organization)),
    store.codeOf(entered, code),
  ])
  return requireRow(lastResult(results)[0])
}

/**
 * Refuses what the fields name and is not there, or not the caller's: in this order, each field as far as it
 * is one at all.
 */
function refuseNamed(
  entered: EnteredUnit<'maintainer'>,
  { projectTemplateStringId: template, organizationId }: PromoCodeFields,
) {
  const organization = newPromoCode.shape.organizationId.safeParse(organizationId)
  return [
    refuse('template-not-found', isNoTemplate(entered.me, typeof template === 'string' ? template : null)),
    ...(organization.success ? refuseOrganization(entered, organization.data) : [refuseForeign(entered)]),
  ]
}
function refuseOrganization(entered: EnteredUnit<'maintainer'>, id: number) {
  return [
    refuse('organization-not-found', isNoOrganization(id), { parameters: { id } }),
    refuse('organization-denied', isOutOfReach(entered, id), { parameters: { id } }),
    refuseForeign(entered),
    refuse('organization-not-found', store.isElsewhere(entered, id), { parameters: { id } }),
  ]
}
/** Whoever may not read the maintainer's codes makes none. */
const refuseForeign = (entered: EnteredUnit<'maintainer'>) =>
  refuse('maintainer-denied', grants(entered, 'promo-codes:read') ? sql`FALSE` : sql`TRUE`, {
    parameters: { id: entered.id },
  })
