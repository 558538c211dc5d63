import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useMe } from '../me'
import { problemOf } from '../problem'
import { ActButton } from '../ui/ActButton'
import { Avatar } from '../ui/Avatar'
import { ButtonLink } from '../ui/ButtonLink'
import { KindIcon } from '../ui/KindIcon'
import { Question } from '../ui/Question'
import { notify } from '../ui/toasts'
import { nameOf, type Unit, type UnitKind } from '../unit'
import { tenancy } from '../words/words'
import { InvitationFacts } from './InvitationFacts'
import { accept, decline, readMyInvitation } from './myQueries'
import { NeedsTwoStep } from './NeedsTwoStep'

type Props = { kind: UnitKind; id: number; onAccepted: (unit: Unit) => void; onSwitch: () => Promise<unknown> }

/** One invitation in full: by whom, to what, as what, until when, and for which account; with its two answers, equal. */
export function Invitation(props: Props) {
  const words = () => tenancy().invitations
  const invitation = createAsync(() => readMyInvitation(props.kind, props.id))
  const [declined, setDeclined] = createSignal<string | null>(null)
  const [needsTwoStep, setNeedsTwoStep] = createSignal(false)
  const yes = async () => {
    const given = invitation()
    if (!given) return
    try {
      await accept(given)
    } catch (thrown) {
      if (problemOf(thrown).code !== 'mfa-required') throw thrown
      return void setNeedsTwoStep(true)
    }
    notify(words().accepted(given.unit.name))
    props.onAccepted(given.unit)
  }
  const no = async () => {
    const given = invitation()
    if (!given) return
    await decline(given)
    setDeclined(given.unit.name)
  }
  return (
    <Show when={declined() === null} fallback={<Declined name={declined() ?? ''} />}>
      <Show when={invitation()}>
        {(given) => (
          <Question
            title={words().pageTitle}
            heading={words().pageHeading(nameOf(given().creator), given().unit.name)}
            picture={<KindIcon kind={given().unit.kind} />}
            below={<ForAccount onSwitch={props.onSwitch} />}
          >
            <InvitationFacts of={given()} />
            <Show when={needsTwoStep()}>
              <NeedsTwoStep />
            </Show>
            <div class="grid grid-cols-2 gap-2">
              <ActButton size="large" act={no}>
                {words().decline}
              </ActButton>
              <ActButton size="large" act={yes}>
                {words().accept}
              </ActButton>
            </div>
          </Question>
        )}
      </Show>
    </Show>
  )
}

function Declined(props: { name: string }) {
  const words = () => tenancy().invitations
  return (
    <Question title={words().pageTitle} heading={words().declinedHeading(props.name)} isNews>
      <p class="text-body text-soft">{words().declinedText}</p>
      <ButtonLink wide size="large" href="/">
        {tenancy().noWayIn.home}
      </ButtonLink>
    </Question>
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
