import { Show } from 'solid-js'
import { displayNameOf, type Unit } from '../../session/unit'
import { PersonLine } from '../../ui/data/PersonLine'
import { Time } from '../../ui/data/Time'
import { TimeIn } from '../../ui/data/TimeIn'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { tenancy } from '../../words/words'
import { approve, type JoinRequest, reject } from './queries'

/** One request: who, why, until when; Reject and Approve, equal, for who may decide. */
export function RequestItem(props: { unit: Unit; request: JoinRequest; mayDecide: boolean }) {
  const words = () => tenancy().requests
  const name = () => displayNameOf(props.request.user)
  const decide = (act: typeof approve, said: (name: string) => string) => async () => {
    const who = name()
    await act(props.unit, props.request.id)
    showToast(said(who))
  }
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4 max-wide:px-4">
      <div class="min-w-0 grow basis-64">
        <PersonLine name={props.request.user.name} email={props.request.user.email}>
          <p class="mt-0.5 text-small text-soft">
            <Show when={props.request.reason}>
              {(reason) => <>{tenancy().members.reason(reason())} · </>}
            </Show>
            <Show when={props.request.expires}>
              {(expires) => (
                <>
                  <TimeIn text={words().until} at={expires()} isShort /> ·{' '}
                </>
              )}
            </Show>
            <Time at={props.request.created} />
          </p>
        </PersonLine>
      </div>
      <Show when={props.mayDecide}>
        <div class="flex flex-wrap gap-2 max-wide:w-full max-wide:*:grow">
          <ActButton label={words().rejectNamed(name())} act={decide(reject, words().rejected)}>
            {words().reject}
          </ActButton>
          <ActButton label={words().approveNamed(name())} act={decide(approve, words().approved)}>
            {words().approve}
          </ActButton>
        </div>
      </Show>
    </div>
  )
}
