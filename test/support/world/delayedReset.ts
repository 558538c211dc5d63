import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import worker from '../../../worker/index'
import type { Environment } from '../../../worker/settings'
import { origin } from './app'

/**
 * Asks for the reset of somebody's two-step verification with a super admin's token, at a server that lets so
 * many hours pass before it; gives the status.
 */
export async function resetLater(token: string, who: { readonly id: number }, hours = 24): Promise<number> {
  // The pool's env is the product's: its type knows only the bindings that tests touch.
  const delayed = { ...env, MFA_RESET_DELAY_HOURS: `${hours}` } as unknown as Environment
  const context = createExecutionContext()
  const init = { method: 'DELETE', headers: { 'x-kbc-manageapitoken': token } }
  const { status } = await worker.fetch(
    // A Request made here has no `cf`, which the product does without.
    new Request(new URL(`/manage/users/${who.id}/mfa`, origin), init) as never,
    delayed,
    context,
  )
  await waitOnExecutionContext(context)
  return status
}
