import { useMe } from '../../../session/me'
import { canSignal } from '../../../session/signals'
import { showToast } from '../../../ui/feedback/toasts'
import { Confirm } from '../../../ui/form/Confirm'
import { account } from '../../../words/words'
import { deletePasskey, type Passkey } from './queries'

type Props = { passkey: Passkey; isLast: boolean; onDeleted: () => void; onClose: () => void }

/** Asks before a passkey is deleted, and says what that means for signing in and for the password manager. */
export function DeletePasskey(props: Props) {
  const words = () => account().factors.passkeys
  const me = useMe()
  const effects = () => {
    const lastOne = me().password.isSet ? words().effectLast : words().effectNoPassword
    return [
      words().effect,
      ...(me().mfaEnabled ? [words().effectStep] : []),
      ...(props.isLast ? [lastOne] : []),
      canSignal() ? words().effectTold : words().effectNotTold,
    ]
  }
  const act = async () => {
    const { name } = props.passkey
    await deletePasskey(props.passkey.id)
    props.onDeleted()
    showToast(words().deleted(name))
  }
  return (
    <Confirm
      title={words().deleteTitle(props.passkey.name)}
      effects={effects()}
      submit={words().delete}
      onConfirm={act}
      onClose={props.onClose}
    />
  )
}
