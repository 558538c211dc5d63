import Pencil from 'lucide-solid/icons/pencil'
import { createSignal, type JSX, Show } from 'solid-js'
import { entry } from '../../words/words'
import { Button } from '../elements/Button'
import { Icon } from '../elements/Icon'
import { hasDraft } from '../form/drafts'

type Props = {
  label: string
  /** What it is now, in words. */
  value: JSX.Element
  /** How it stands, in words, below the value. */
  state?: JSX.Element
  /** Another control in place of the pencil. */
  action?: JSX.Element
  /**
   * Opens below the row; `close` brings the row back and the focus to its pencil. `draft` reopens it over an
   * expired session.
   */
  edit?: (close: () => void) => JSX.Element
  draft?: string
}

/** One thing that a person has: label, value, state in words, one action. Editing opens inline below. */
export function Row(props: Props) {
  let pencil: HTMLButtonElement | undefined
  const [isOpen, setOpen] = createSignal(props.draft !== undefined && hasDraft(props.draft))
  const close = () => {
    setOpen(false)
    pencil?.focus()
  }
  return (
    <div class="px-5 py-3 max-wide:px-4">
      <div
        class="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1
          wide:grid-cols-[10.5rem_minmax(0,1fr)_auto]"
      >
        <h3 class="text-small leading-6 text-soft wide:py-1.5">{props.label}</h3>
        <div class="min-w-0 max-wide:col-start-1 max-wide:row-start-2 wide:py-1.5">
          <div class="wrap-anywhere">{props.value}</div>
          <Show when={props.state}>
            <div class="mt-0.5 text-small text-faint">{props.state}</div>
          </Show>
        </div>
        <div class="py-0.5 max-wide:col-start-2 max-wide:row-span-2 max-wide:row-start-1">
          {props.action}
          <Show when={props.edit}>
            <Button
              ref={pencil}
              size="small"
              aria-expanded={isOpen()}
              aria-label={entry().ui.editNamed(props.label)}
              onClick={() => (isOpen() ? close() : setOpen(true))}
            >
              <Icon of={Pencil} size="small" />
              {entry().ui.edit}
            </Button>
          </Show>
        </div>
      </div>
      <Show when={isOpen() && props.edit}>
        {(edit) => (
          <div class="mt-3 animate-rise rounded-control bg-sunken p-4 wide:ms-[11.5rem]">{edit()(close)}</div>
        )}
      </Show>
    </div>
  )
}
