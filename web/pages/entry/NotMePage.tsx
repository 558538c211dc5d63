import { LinkConfirmation } from '../../identity/links/LinkConfirmation'
import { reportNotMe } from '../../identity/sign-in/recovery/queries'
import { useLink } from '../../session/link'
import { entry } from '../../words/words'

/** `/not-me#...`: "This wasn't me": signs everybody out and starts the recovery of the account. */
export default function NotMePage() {
  const words = () => entry().notMe
  const link = useLink()
  return (
    <LinkConfirmation
      words={words()}
      look="danger"
      act={reportNotMe}
      doneText={words().doneText(link.email)}
    />
  )
}
