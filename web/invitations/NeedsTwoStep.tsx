import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { tenancy } from '../words/words'

/** Why an invitation cannot be accepted yet, and the way to what is missing. */
export function NeedsTwoStep() {
  const words = () => tenancy().invitations
  const wayThere = () => (
    <ButtonLink size="small" href="/account/security">
      {words().setUp}
    </ButtonLink>
  )
  return (
    <Notice look="warning" action={wayThere()}>
      {words().needsTwoStep}
    </Notice>
  )
}
