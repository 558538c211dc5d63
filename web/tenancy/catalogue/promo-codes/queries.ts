import { revalidate } from '@solidjs/router'
import { manage } from '../../../client/api'
import { reading } from '../../../client/reading'

const of = (maintainer: number) => ({ param: { maintainer: String(maintainer) } })

/** The promo codes of a maintainer, oldest first; used and expired ones with them. */
export const readPromoCodes = reading('promo-codes', async (maintainer: number) =>
  (await manage.maintainers[':maintainer']['promo-codes'].$get(of(maintainer))).json(),
)
export type PromoCode = Awaited<ReturnType<typeof readPromoCodes>>[number]

/** The templates that a code's project can be made from. */
export const readCodeTemplates = reading('code-templates', async () =>
  (await manage['project-templates'].$get()).json(),
)

/** The organizations that a code's project can be made in. */
export const readCodeOrganizations = reading('code-organizations', async (maintainer: number) =>
  (await manage.maintainers[':maintainer'].organizations.$get(of(maintainer))).json(),
)

/** What a new code has. */
export type NewPromoCode = {
  readonly code: string
  readonly expirationDays: number
  readonly organizationId: number
  readonly projectTemplateStringId: string
}

/** Makes a code. */
export async function makePromoCode(maintainer: number, json: NewPromoCode): Promise<void> {
  await manage.maintainers[':maintainer']['promo-codes'].$post({ ...of(maintainer), json })
  await revalidate(readPromoCodes.keyFor(maintainer))
}
