import { LinkConfirmation } from '../../identity/links/LinkConfirmation'
import { cancelMfaReset } from '../../identity/two-step/resets/queries'
import { entry } from '../../words/words'

/**
 * `/cancel-mfa-reset#...`: two-step verification stays as it is, for whoever reads the mailbox that was told
 * of its reset.
 */
export default function CancelMfaResetPage() {
  const words = () => entry().cancelMfaReset
  return <LinkConfirmation words={words()} act={cancelMfaReset} doneText={words().doneText} />
}
