import { undoEmailChange } from '../../identity/email-addresses/queries'
import { entry } from '../../words/words'
import { RecoveryConfirmation } from './RecoveryConfirmation'

/** `/undo#...`: puts the old address back, and the account as it was, for whoever reads its mailbox. */
export default function UndoPage() {
  return <RecoveryConfirmation words={entry().undo} act={undoEmailChange} />
}
