import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../problem'
import { ActButton } from '../ui/ActButton'
import { KindIcon } from '../ui/KindIcon'
import { Time } from '../ui/Time'
import { notify } from '../ui/toasts'
import { hrefOf, nameOf } from '../unit'
import { tenancy } from '../words/words'
import { accept, decline, type MyInvitation } from './myQueries'
import { NeedsTwoStep } from './NeedsTwoStep'

/** One invitation of mine: to what, by whom, as what, until when; Accept and Decline side by side, equal. */
export function MyInvitationRow(props: { invitation: MyInvitation }) {
  const words = () => tenancy().invitations
  const navigate = useNavigate()
  const [needsTwoStep, setNeedsTwoStep] = createSignal(false)
  const unit = () => props.invitation.unit
  const role = () => props.invitation.role
  const yes = async () => {
    const { unit } = props.invitation
    try {
      await accept(props.invitation)
    } catch (thrown) {
      if (problemOf(thrown).code !== 'mfa-required') throw thrown
      return void setNeedsTwoStep(true)
    }
    notify(words().accepted(unit.name))
    navigate(hrefOf(unit))
  }
  const no = async () => {
    const { unit } = props.invitation
    await decline(props.invitation)
    notify(words().declined(unit.name))
  }
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4 max-wide:px-4">
      <KindIcon kind={unit().kind} />
      <div class="min-w-0 grow basis-56">
        <h3 class="font-semibold wrap-anywhere">
          <a href={`/invitations/${unit().kind}-${props.invitation.id}`} class="hover:underline">
            {words().to[unit().kind](unit().name)}
          </a>
        </h3>
        <p class="text-small text-soft">
          {words().from(nameOf(props.invitation.creator))}
          <Show when={role()}>{(name) => <> {words().as(tenancy().roles.names[name()] ?? name())}</>}</Show>
          <Show when={props.invitation.expires}>
            {(expires) => (
              <>
                {' '}
                {words().until} <Time at={expires()} isShort />
              </>
            )}
          </Show>
          {' · '}
          <Time at={props.invitation.created} />
        </p>
        <Show when={props.invitation.reason}>{(reason) => <p class="text-small text-faint">{tenancy().members.reason(reason())}</p>}</Show>
      </div>
      <div class="flex gap-2 max-wide:w-full max-wide:*:grow">
        <ActButton label={words().declineNamed(unit().name)} act={no}>
          {words().decline}
        </ActButton>
        <ActButton label={words().acceptNamed(unit().name)} act={yes}>
          {words().accept}
        </ActButton>
      </div>
      <Show when={needsTwoStep()}>
        <div class="basis-full">
          <NeedsTwoStep />
        </div>
      </Show>
    </div>
  )
}
