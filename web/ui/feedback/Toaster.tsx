import CircleAlert from 'lucide-solid/icons/circle-alert'
import CircleCheck from 'lucide-solid/icons/circle-check'
import Info from 'lucide-solid/icons/info'
import X from 'lucide-solid/icons/x'
import { For } from 'solid-js'
import { entry } from '../../words/words'
import { Icon } from '../elements/Icon'
import { dismiss, toasts } from './toasts'

const looks = {
  done: { icon: CircleCheck, tint: 'text-accent' },
  note: { icon: Info, tint: 'text-faint' },
  failed: { icon: CircleAlert, tint: 'text-danger' },
} as const

/** The edge of the page where short sentences appear: a live region that is there from the start. */
export function Toaster() {
  return (
    <div
      role="status"
      aria-label={entry().ui.notices}
      class="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 wide:inset-x-6
        wide:bottom-6 wide:items-end"
    >
      <For each={toasts()}>
        {(toast) => (
          <div
            class="pointer-events-auto flex max-w-md animate-rise items-start gap-2.5 rounded-card border
              border-line bg-raised py-2.5 ps-3.5 pe-2 text-small shadow-panel"
          >
            <Icon of={looks[toast.look].icon} class={`mt-0.5 ${looks[toast.look].tint}`} />
            <span class="min-w-0 py-0.5 wrap-anywhere">{toast.text}</span>
            <button
              type="button"
              aria-label={entry().ui.dismiss}
              class="grid size-6 touch:size-11 shrink-0 cursor-pointer place-items-center rounded-control
                text-faint hover:text-ink"
              onClick={() => dismiss(toast.id)}
            >
              <Icon of={X} size="small" />
            </button>
          </div>
        )}
      </For>
    </div>
  )
}
