import { createWayToTwoStep } from '../../session/wayToTwoStep'
import { Notice } from '../../ui/feedback/Notice'
import { ButtonLink } from '../../ui/form/ButtonLink'
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
