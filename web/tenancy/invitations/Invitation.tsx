import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useMe } from '../../session/me'
import { displayNameOf, type MemberUnit, type Unit } from '../../session/unit'
import { Avatar } from '../../ui/elements/Avatar'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { KindIcon } from '../../ui/elements/KindIcon'
import { ActButton } from '../../ui/form/ActButton'
import { QuestionPage } from '../../ui/layout/QuestionPage'
import { tenancy } from '../../words/words'
import { createAnswer } from './createAnswer'
import { InvitationFacts } from './InvitationFacts'
import { type MyInvitation, readMyInvitation } from './myQueries'
import { NeedsTwoStep } from './NeedsTwoStep'

type Props = { onAccepted: (unit: Unit) => void; onSwitch: () => Promise<unknown> }

/**
 * One invitation in full: by whom, to what, as what, until when, and for which account; with its two answers,
 * equal.
 */
export function Invitation(props: Props & { kind: MemberUnit; id: number }) {
  const invitation = createAsync(() => readMyInvitation(props.kind, props.id))
  const [declined, setDeclined] = createSignal<Unit | null>(null)
  return (
    <Show when={!declined()} fallback={<Declined name={declined()?.name ?? ''} />}>
      <Show when={invitation()}>{(given) => <Open of={given()} onDeclined={setDeclined} {...props} />}</Show>
    </Show>
  )
}

function Open(props: Props & { of: MyInvitation; onDeclined: (unit: Unit) => void }) {
  const words = () => tenancy().invitations
  const answer = createAnswer(() => props.of, {
    onAccepted: (unit) => props.onAccepted(unit),
    onDeclined: (unit) => props.onDeclined(unit),
  })
  return (
    <QuestionPage
      title={words().pageTitle}
      heading={words().pageHeading(displayNameOf(props.of.creator), props.of.unit.name)}
      picture={<KindIcon kind={props.of.unit.kind} />}
      below={<ForAccount onSwitch={props.onSwitch} />}
    >
      <InvitationFacts of={props.of} />
      <Show when={answer.needsTwoStep()}>
        <NeedsTwoStep />
      </Show>
      <div class="grid grid-cols-2 gap-2">
        <ActButton size="large" act={answer.no}>
          {words().decline}
        </ActButton>
        <ActButton size="large" act={answer.yes}>
          {words().accept}
        </ActButton>
      </div>
    </QuestionPage>
  )
}

function Declined(props: { name: string }) {
  const words = () => tenancy().invitations
  return (
    <QuestionPage title={words().pageTitle} heading={words().declinedHeading(props.name)} isNews>
      <p class="text-body text-soft">{words().declinedText}</p>
      <ButtonLink wide size="large" href="/">
        {tenancy().noWayIn.home}
      </ButtonLink>
    </QuestionPage>
  )
}

/** Which account answers, and the way to answer with another. */
function ForAccount(props: { onSwitch: () => Promise<unknown> }) {
  const words = () => tenancy().invitations
  const me = useMe()
  return (
    <div class="flex flex-wrap items-center gap-3">
      <Avatar name={me().name} size="small" />
      <p class="min-w-0 grow basis-40 text-small text-soft wrap-anywhere">
        {words().signedInAs} <bdi class="font-medium text-ink">{me().email}</bdi>
      </p>
      <ActButton size="small" look="quiet" act={props.onSwitch}>
        {words().switch}
      </ActButton>
    </div>
  )
}
