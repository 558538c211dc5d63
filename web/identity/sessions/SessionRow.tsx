import Monitor from 'lucide-solid/icons/monitor'
import Smartphone from 'lucide-solid/icons/smartphone'
import { Show } from 'solid-js'
import { TimeIn } from '../../ui/data/TimeIn'
import { Badge } from '../../ui/elements/Badge'
import { Icon } from '../../ui/elements/Icon'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { account } from '../../words/words'
import { type readSessions, revokeSession } from './queries'

type Session = Awaited<ReturnType<typeof readSessions>>[number]

/**
 * One session: browser and system, place, when it began and was last used; Revoke, but for the one in use.
 */
export function SessionRow(props: { session: Session }) {
  const words = () => account().sessions
  const device = () =>
    words().device(
      props.session.browser || words().unknownBrowser,
      props.session.system || words().unknownSystem,
    )
  const isPhone = () => /android|ios|ipados/i.test(props.session.system)
  const revoke = async () => {
    await revokeSession(props.session.id)
    showToast(words().revoked(device()))
  }
  return (
    <div class="flex items-start gap-4 px-5 py-4 max-wide:gap-3 max-wide:px-4">
      <span class="mt-0.5 grid size-9 shrink-0 place-items-center rounded-full bg-sunken text-soft">
        <Icon of={isPhone() ? Smartphone : Monitor} />
      </span>
      <div class="min-w-0 grow">
        <h3 class="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {device()}
          <Show when={props.session.isCurrent}>
            <Badge look="good">{words().current}</Badge>
          </Show>
        </h3>
        <p class="mt-0.5 text-small text-soft">
          <Show when={props.session.place}>{(place) => <>{place()} · </>}</Show>
          <TimeIn text={words().lastUsed} at={props.session.lastUsed} />
        </p>
        <p class="text-small text-faint">
          <TimeIn text={words().signedIn} at={props.session.created} isShort /> ·{' '}
          <TimeIn text={words().expires} at={props.session.expires} />
        </p>
      </div>
      <Show when={!props.session.isCurrent}>
        <ActButton size="small" act={revoke} label={words().revokeNamed(device())}>
          {words().revoke}
        </ActButton>
      </Show>
    </div>
  )
}
