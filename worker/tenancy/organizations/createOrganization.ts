import { creating } from '../../access/creation'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { maintainerOf } from '../maintainers/store'
import { seatFounder } from '../members/store'
import * as store from './store'

/**
 * Makes an organization of the maintainer, with who calls as its member; gives its row and the maintainer's.
 */
export async function createOrganization(
  scope: UnitScope<'maintainer'>,
  fields: { name: string; crmId?: string | null | undefined },
) {
  const [, , , [row], [maintainer]] = await write(scope, [], (entered) =>
    creating(store.newestOrganization, (id) => [
      store.insertOrganization(entered, { name: fields.name, crmId: fields.crmId ?? '' }),
      seatFounder(entered, 'organization', store.newestOrganization),
      logUnitEvent(
        entered,
        entered.me,
        'organization.created',
        { name: fields.name },
        { organization: store.newestOrganization },
      ),
      store.createdOrganization(entered, id),
      maintainerOf(entered),
    ]),
  )
  return { row: requireRow(row), maintainer: requireRow(maintainer) }
}
