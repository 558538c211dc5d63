import { TimeIn } from '../../ui/data/TimeIn'
import { Notice } from '../../ui/feedback/Notice'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { account } from '../../words/words'
import { cancelEmailChange } from './queries'

/** A new address that waits until its link is opened; the change can be cancelled until then. */
export function PendingChange(props: { email: string; expires: string }) {
  const words = () => account().profile
  const cancel = async () => {
    await cancelEmailChange()
    showToast(words().emailCancelled)
  }
  return (
    <div class="px-5 py-4 max-wide:px-4">
      <Notice
        title={words().emailPending(props.email)}
        action={
          <ActButton size="small" act={cancel}>
            {words().emailCancel}
          </ActButton>
        }
      >
        <TimeIn text={words().emailPendingText} at={props.expires} />
      </Notice>
    </div>
  )
}
