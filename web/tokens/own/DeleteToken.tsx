import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { relativeTime } from '../../words/format'
import { account } from '../../words/words'
import { deleteToken, type Token } from './queries'

/** Asks before a token is deleted: whether anything uses it, and that it ends at once. */
export function DeleteToken(props: { token: Token; onDeleted: () => void; onClose: () => void }) {
  const words = () => account().tokens
  const used = () =>
    props.token.lastUsed ? words().effectUsed(relativeTime(props.token.lastUsed)) : words().effectUnused
  const act = async () => {
    const { id, name } = props.token
    await deleteToken(id)
    props.onDeleted()
    showToast(words().deleted(name))
  }
  return (
    <Confirm
      title={words().deleteTitle(props.token.name)}
      effects={[used(), words().effectEnds, words().effectFinal]}
      submit={words().delete}
      onConfirm={act}
      onClose={props.onClose}
    />
  )
}
