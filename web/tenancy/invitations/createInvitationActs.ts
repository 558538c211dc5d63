import { createSignal } from 'solid-js'
import { explain } from '../../problems/explain'
import type { Unit } from '../../session/unit'
import { createBulk } from '../../ui/data/createBulk'
import { createSelection } from '../../ui/data/createSelection'
import { showToast } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'
import { type PendingInvitation, resendInvitation } from './queries'

type Some = readonly PendingInvitation[]

/**
 * What is done with open invitations, one or several: chosen, resent, asked whether to take back, shown as a
 * link.
 */
export function createInvitationActs(unit: () => Unit, invitations: () => Some) {
  const bulk = createBulk()
  const [cancelled, setCancelled] = createSignal<Some | null>(null)
  const [shown, setShown] = createSignal<PendingInvitation | null>(null)
  const selection = createSelection(invitations, ({ id }) => id)
  const resendAll = async (some: Some) => {
    const mailed: string[] = []
    const refused = await bulk.run(some, async ({ id, user }) => {
      if (await resendInvitation(unit(), id)) mailed.push(user.email)
    })
    if (mailed[0]) showToast(tenancy().invitations.resent(mailed.length, mailed[0]))
    if (mailed.length + refused.length < some.length) showToast(tenancy().invitations.notResent)
    if (refused[0]) showToast(tenancy().list.someFailed(refused.length, explain(refused[0])), 'failed')
    selection.clear()
  }
  const endCancelling = () => {
    setCancelled(null)
    selection.clear()
  }
  /** How many are chosen, or how far the work on them is. */
  const state = () => {
    const progress = bulk.progress()
    return progress
      ? tenancy().list.done(progress.done, progress.total)
      : tenancy().list.chosen(selection.chosen().length)
  }
  return {
    selection,
    progress: bulk.progress,
    state,
    resendAll,
    cancelled,
    setCancelled,
    endCancelling,
    shown,
    setShown,
  }
}
