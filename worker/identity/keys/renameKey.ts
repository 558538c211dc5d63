import { commit, nothingChanged, refuse } from '../../access/commit'
import type { AccountScope } from '../../access/scope'
import type { CredentialId } from '../../kit/id'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { KeyKind } from './kinds.table'
import * as store from './store'

/** A passkey or security key of one's own, and its new name. */
export type RenamedKey = { readonly kind: KeyKind; readonly id: CredentialId; readonly name: string }

/** Gives one of one's own passkeys or security keys another name. One trip. Refuses with `not-found`. */
export async function renameKey(scope: AccountScope, { kind, id, name }: RenamedKey) {
  const [, , , [row]] = await commit(scope, [
    store.renameKey(scope, kind, id, name),
    refuse('not-found', nothingChanged),
    logEvent(scope, scope.me, `${kind}.renamed`, { id, name }),
    store.keyOf(scope, kind, id),
  ])
  if (!row) throw new Problem('not-found')
  return row
}
