import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { displayNameOf, hrefOf } from '../../session/unit'
import { Time } from '../../ui/data/Time'
import { TimeIn } from '../../ui/data/TimeIn'
import { KindIcon } from '../../ui/elements/KindIcon'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { tenancy } from '../../words/words'
import { createAnswer } from './createAnswer'
import type { MyInvitation } from './myQueries'
import { NeedsTwoStep } from './NeedsTwoStep'

/** One invitation of mine: to what, by whom, as what, until when; Accept and Decline side by side, equal. */
export function MyInvitationRow(props: { invitation: MyInvitation }) {
  const words = () => tenancy().invitations
  const navigate = useNavigate()
  const unit = () => props.invitation.unit
  const answer = createAnswer(() => props.invitation, {
    onAccepted: (joined) => navigate(hrefOf(joined)),
    onDeclined: ({ name }) => showToast(words().declined(name)),
  })
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4 max-wide:px-4">
      <KindIcon kind={unit().kind} />
      <Offer of={props.invitation} />
      <div class="flex flex-wrap gap-2 max-wide:w-full max-wide:*:grow">
        <ActButton label={words().declineNamed(unit().name)} act={answer.no}>
          {words().decline}
        </ActButton>
        <ActButton label={words().acceptNamed(unit().name)} act={answer.yes}>
          {words().accept}
        </ActButton>
      </div>
      <Show when={answer.needsTwoStep()}>
        <div class="basis-full">
          <NeedsTwoStep />
        </div>
      </Show>
    </div>
  )
}

function Offer(props: { of: MyInvitation }) {
  const words = () => tenancy().invitations
  const unit = () => props.of.unit
  return (
    <div class="min-w-0 grow basis-56">
      <h3 class="font-semibold wrap-anywhere">
        <a href={`/invitations/${unit().kind}-${props.of.id}`} class="hover:underline">
          {words().to[unit().kind](unit().name)}
        </a>
      </h3>
      <p class="text-small text-soft">
        {words().from(displayNameOf(props.of.creator))}
        <Show when={props.of.role}>
          {(role) => <> {words().as(tenancy().roles.names[role()] ?? role())}</>}
        </Show>
        <Show when={props.of.expires}>
          {(expires) => (
            <>
              {' '}
              <TimeIn text={words().until} at={expires()} isShort />
            </>
          )}
        </Show>
        {' · '}
        <Time at={props.of.created} />
      </p>
      <Show when={props.of.reason}>
        {(reason) => <p class="text-small text-faint">{tenancy().members.reason(reason())}</p>}
      </Show>
    </div>
  )
}
