import { revalidate } from '@solidjs/router'
import { manage } from '../../../client/api'
import { reading } from '../../../client/reading'
import { membershipKeys } from '../../../session/memberships'

const door = manage['current-user']['promo-codes']

/** The codes that I have used, oldest first, while their projects are there. */
export const readUsedCodes = reading('used-codes', async () => (await door.$get()).json())

/** Makes the project that a code stands for; I am its only member. */
export async function redeem(code: string): Promise<{ readonly id: number; readonly name: string }> {
  const project = await (await door.$post({ json: { code } })).json()
  await revalidate([readUsedCodes.key, ...membershipKeys])
  return project
}
