import { createAsync } from '@solidjs/router'
import { Match, Show, Suspense, Switch } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { useMe } from '../../session/me'
import type { MemberUnit } from '../../session/unit'
import { createWayToTwoStep } from '../../session/wayToTwoStep'
import { readMyInvitations } from '../../tenancy/invitations/myQueries'
import { Button } from '../../ui/elements/Button'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Failed } from '../../ui/feedback/Failed'
import { Notice } from '../../ui/feedback/Notice'
import { QuestionPage } from '../../ui/layout/QuestionPage'
import { tenancy } from '../../words/words'

type Props = { kind: MemberUnit; id: number; cause: unknown; again: () => void }

/**
 * Why a unit does not open: it is not there, I am no member, or two-step verification is missing; each with
 * the way on.
 */
export function AccessDenied(props: Props) {
  const words = () => tenancy().noWayIn
  const wayThere = createWayToTwoStep()
  const code = () => problemOf(props.cause).code
  return (
    <Switch fallback={<Failed cause={props.cause} onRetry={props.again} />}>
      <Match when={code() === 'mfa-required'}>
        <QuestionPage title={words().title} heading={words().locked} isNews>
          <p class="text-body text-soft">{words().lockedText}</p>
          <div class="flex flex-col gap-2">
            <ButtonLink look="primary" size="large" wide href={wayThere()}>
              {words().setUp}
            </ButtonLink>
            <Button size="large" wide onClick={() => props.again()}>
              {words().again}
            </Button>
          </div>
        </QuestionPage>
      </Match>
      <Match when={code() === 'access-denied'}>
        <Denied kind={props.kind} id={props.id} />
      </Match>
      <Match when={code() === 'not-found'}>
        <QuestionPage title={words().title} heading={words().missing[props.kind]} isNews>
          <p class="text-body text-soft">{words().missingText}</p>
          <HomeButton />
        </QuestionPage>
      </Match>
    </Switch>
  )
}

function HomeButton() {
  return (
    <ButtonLink size="large" wide href="/">
      {tenancy().noWayIn.home}
    </ButtonLink>
  )
}

/** Somebody without a relation; where they are invited, the invitation is the way in. */
function Denied(props: { kind: MemberUnit; id: number }) {
  const words = () => tenancy().noWayIn
  const me = useMe()
  return (
    <QuestionPage title={words().title} heading={words().denied[props.kind]} isNews>
      <p class="text-body text-soft wrap-anywhere">{words().deniedText(me().email)}</p>
      <Suspense>
        <Waiting kind={props.kind} id={props.id} />
      </Suspense>
      <HomeButton />
    </QuestionPage>
  )
}

function Waiting(props: { kind: MemberUnit; id: number }) {
  const words = () => tenancy().noWayIn
  const invitations = createAsync(() => readMyInvitations().catch(() => []))
  const mine = () => invitations()?.find(({ unit }) => unit.kind === props.kind && unit.id === props.id)
  const see = (invitation: number) => (
    <ButtonLink size="small" look="primary" href={`/invitations/${props.kind}-${invitation}`}>
      {words().seeInvitation}
    </ButtonLink>
  )
  return (
    <Show when={mine()}>
      {(invitation) => (
        <Notice title={words().invited} action={see(invitation().id)}>
          {words().invitedText}
        </Notice>
      )}
    </Show>
  )
}
