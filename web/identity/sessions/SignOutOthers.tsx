import { showToast } from '../../ui/feedback/toasts'
import { Form } from '../../ui/form/Form'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { revokeOtherSessions } from './queries'

/** Asks before all other sessions end, and says what that means. */
export function SignOutOthers(props: { others: number; onClose: () => void }) {
  const words = () => account().sessions
  const act = async () => {
    await revokeOtherSessions()
    props.onClose()
    showToast(words().othersSignedOut)
  }
  return (
    <Dialog
      title={words().signOutOthersTitle}
      lead={words().signOutOthersText(props.others)}
      onClose={props.onClose}
    >
      <Form
        submit={words().signOutOthers}
        look="danger"
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={act}
      >
        {null}
      </Form>
    </Dialog>
  )
}
