import { Show } from 'solid-js'
import type { Factors } from '../../session/factors'
import { Button } from '../../ui/elements/Button'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { Dialog } from '../../ui/layout/Dialog'
import { inARow } from '../../words/amounts'
import { account, entry } from '../../words/words'
import { removeSecurityKey, removeTotp } from './queries'

/** The method that is to go. */
export type RemovedMethod =
  | { readonly kind: 'totp' }
  | { readonly kind: 'security-key'; readonly id: number; readonly name: string }

type Props = {
  method: RemovedMethod
  factors: Factors
  devices: number
  onRemoved: () => void
  onClose: () => void
}

/**
 * Asks before a method goes, with what depends on it; the last one stays while an organization requires
 * two-step verification.
 */
export function RemoveMethod(props: Props) {
  const words = () => account().factors.twoStep
  const isLast = () => props.devices === 1
  const act = async () => {
    const { method } = props
    const said = isLast()
      ? words().turnedOff
      : method.kind === 'totp'
        ? words().totpRemoved
        : words().removed(method.name)
    await (method.kind === 'totp' ? removeTotp() : removeSecurityKey(method.id))
    props.onRemoved()
    showToast(said)
  }
  const title = () => {
    if (isLast()) return words().turnOffTitle
    return props.method.kind === 'totp' ? words().removeTotpTitle : words().removeTitle(props.method.name)
  }
  const effects = () => {
    const itself = props.method.kind === 'totp' ? words().effectTotp : words().effectKey
    if (!isLast()) return [itself, words().effectLeft(props.devices - 1)]
    const codes = props.factors.recoveryCodes?.left ?? 0
    return [words().effectLast, ...(codes > 0 ? [words().effectCodes(codes)] : [])]
  }
  const names = () => inARow(props.factors.requiredBy.map(({ name }) => name))
  return (
    <Show
      when={isLast() && names()}
      fallback={
        <Confirm
          title={title()}
          effects={effects()}
          submit={isLast() ? words().turnOff : words().remove}
          onConfirm={act}
          onClose={props.onClose}
        />
      }
    >
      {(given) => (
        <Dialog
          title={words().cannotTurnOff}
          lead={words().cannotTurnOffText(given())}
          onClose={props.onClose}
        >
          <div class="flex justify-end">
            <Button onClick={() => props.onClose()}>{entry().ui.close}</Button>
          </div>
        </Dialog>
      )}
    </Show>
  )
}
