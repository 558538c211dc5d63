import BellIcon from 'lucide-solid/icons/bell'
import { Show } from 'solid-js'
import { watchBell } from '../session/bell'
import { useMe } from '../session/me'
import { Icon } from '../ui/elements/Icon'
import { entry } from '../words/words'

/**
 * The bell, with a red dot while something is unread. It leads to the list: there is room there for what was
 * told.
 */
export function Bell() {
  const me = useMe()
  watchBell()
  return (
    <a
      href="/account/notifications"
      aria-label={entry().shell.notifications(me().unread)}
      class="relative grid size-10 touch:size-11 shrink-0 place-items-center rounded-full text-soft
        hover:bg-hover hover:text-ink"
    >
      <Icon of={BellIcon} />
      <Show when={me().unread > 0}>
        <span
          aria-hidden="true"
          class="absolute end-2 top-2 size-2.5 animate-rise rounded-full border-2 border-page bg-danger"
        />
      </Show>
    </a>
  )
}
