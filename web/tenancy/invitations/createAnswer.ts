import { createSignal } from 'solid-js'
import { problemOf } from '../../problems/problem'
import type { Unit } from '../../session/unit'
import { showToast } from '../../ui/feedback/toasts'
import { tenancy } from '../../words/words'
import { accept, decline, type MyInvitation } from './myQueries'

type Then = { readonly onAccepted: (unit: Unit) => void; readonly onDeclined: (unit: Unit) => void }

/**
 * The two answers to an invitation of mine. `needsTwoStep` tells that accepting was refused for want of
 * two-step verification: the invitation stays.
 */
export function createAnswer(invitation: () => MyInvitation, then: Then) {
  const [needsTwoStep, setNeedsTwoStep] = createSignal(false)
  const yes = async () => {
    const given = invitation()
    try {
      await accept(given)
    } catch (thrown) {
      if (problemOf(thrown).code !== 'mfa-required') throw thrown
      return void setNeedsTwoStep(true)
    }
    showToast(tenancy().invitations.accepted(given.unit.name))
    then.onAccepted(given.unit)
  }
  const no = async () => {
    const given = invitation()
    await decline(given)
    then.onDeclined(given.unit)
  }
  return { yes, no, needsTwoStep }
}
