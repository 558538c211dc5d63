import X from 'lucide-solid/icons/x'
import { createUniqueId, type JSX, Show } from 'solid-js'
import { entry } from '../../words/words'
import { Icon } from '../elements/Icon'
import { Modal } from './Modal'

type Props = {
  title: string
  lead?: JSX.Element
  isWide?: boolean
  onClose: () => void
  children: JSX.Element
}

/** A question that stands before the page, under its title, open as long as it is mounted. */
export function Dialog(props: Props) {
  const id = `dialog-${createUniqueId()}`
  return (
    <Modal
      labelledBy={id}
      describedBy={props.lead ? `${id}-lead` : undefined}
      class={`m-auto ${props.isWide ? 'w-[min(38rem,calc(100vw-2rem))]' : 'w-[min(27rem,calc(100vw-2rem))]'}
        max-wide:mb-4`}
      onClose={props.onClose}
    >
      <div class="p-6 max-wide:p-5">
        <div class="flex items-start justify-between gap-3">
          <h2 id={id} class="min-w-0 wrap-anywhere text-title font-semibold">
            {props.title}
          </h2>
          <button
            type="button"
            aria-label={entry().ui.close}
            class="-me-2 -mt-1.5 grid size-9 touch:size-11 shrink-0 cursor-pointer place-items-center
              rounded-control text-faint hover:bg-hover hover:text-ink"
            onClick={() => props.onClose()}
          >
            <Icon of={X} />
          </button>
        </div>
        <Show when={props.lead}>
          <div id={`${id}-lead`} class="mt-1 text-body text-soft">
            {props.lead}
          </div>
        </Show>
        <div class="mt-5">{props.children}</div>
      </div>
    </Modal>
  )
}
