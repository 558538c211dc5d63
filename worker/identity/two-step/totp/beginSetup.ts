import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import type { Settings } from '../../../settings'
import { drawSecret, groupedSecret, uriOf } from './rules'
import { sealSecret } from './sealedSecret'
import * as store from './store'

/**
 * Draws the secret of an authenticator app. It opens nothing until its first code has come; an app that is in
 * use stays so until then. Two trips.
 */
export async function beginSetup(scope: AccountScope, { key, product }: Pick<Settings, 'key' | 'product'>) {
  const secret = drawSecret()
  const [, [person]] = await write(scope, [], async (entered) => {
    const { id } = entered.facts.user
    return [
      store.insertSetup(entered, id, await sealSecret(key, id, secret)),
      store.accountLabel(entered),
    ] as const
  })
  return {
    secret: groupedSecret(secret),
    uri: uriOf({ secret, issuer: product, label: person?.email ?? '' }),
  }
}
