import { reportNotMe } from '../../identity/sign-in/recovery/queries'
import { entry } from '../../words/words'
import { RecoveryConfirmation } from './RecoveryConfirmation'

/** `/not-me#...`: "This wasn't me": puts the account back as it was, and starts its recovery. */
export default function NotMePage() {
  return <RecoveryConfirmation words={entry().notMe} look="danger" act={reportNotMe} />
}
