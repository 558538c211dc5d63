import { cancelDeletion } from '../../identity/leaving/deletion/queries'
import { LinkConfirmation } from '../../identity/links/LinkConfirmation'
import { entry } from '../../words/words'

/** `/cancel-deletion#...`: the account stays, for whoever reads the mailbox that was told of its deletion. */
export default function CancelDeletionPage() {
  const words = () => entry().cancelDeletion
  return <LinkConfirmation words={words()} act={cancelDeletion} doneText={words().doneText} />
}
