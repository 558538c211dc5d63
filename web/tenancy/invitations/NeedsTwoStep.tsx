import { createWayToTwoStep } from '../../session/wayToTwoStep'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Notice } from '../../ui/feedback/Notice'
import { tenancy } from '../../words/words'

/** Why an invitation cannot be accepted yet, and the way to what is missing. */
export function NeedsTwoStep() {
  const words = () => tenancy().invitations
  const way = createWayToTwoStep()
  const wayThere = () => (
    <ButtonLink size="small" href={way()}>
      {words().setUp}
    </ButtonLink>
  )
  return (
    <Notice look="warning" action={wayThere()}>
      {words().needsTwoStep}
    </Notice>
  )
}
