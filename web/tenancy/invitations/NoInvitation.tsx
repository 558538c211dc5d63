import { useMe } from '../../session/me'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { ActButton } from '../../ui/form/ActButton'
import { QuestionPage } from '../../ui/layout/QuestionPage'
import { tenancy } from '../../words/words'

/**
 * An address of an invitation that the signed-in account has no part in: says so, and offers another account.
 */
export function NoInvitation(props: { onSwitch: () => Promise<unknown> }) {
  const words = () => tenancy().invitations
  const me = useMe()
  return (
    <QuestionPage title={words().wrongTitle} heading={words().wrongTitle} isNews>
      <p class="text-body text-soft wrap-anywhere">{words().wrongText(me().email)}</p>
      <div class="flex flex-col gap-2">
        <ActButton look="primary" size="large" wide act={props.onSwitch}>
          {words().switch}
        </ActButton>
        <ButtonLink size="large" wide href="/account/invitations">
          {words().mineAll}
        </ButtonLink>
      </div>
    </QuestionPage>
  )
}
