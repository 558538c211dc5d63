import { createSignal } from 'solid-js'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { showToast } from '../feedback/toasts'

type Props = {
  label: string
  describedBy?: string
  isOn: boolean
  isFixed?: boolean
  onTurn: (isOn: boolean) => Promise<unknown>
}

/** A switch, in force as soon as it is turned; a refusal turns it back and is said at the edge. */
export function Toggle(props: Props) {
  const [isPending, setPending] = createSignal(false)
  const turn = async () => {
    if (isPending()) return
    setPending(true)
    await props.onTurn(!props.isOn).catch((thrown) => showToast(explain(problemOf(thrown)), 'failed'))
    setPending(false)
  }
  return (
    <button
      type="button"
      role="switch"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-checked={props.isOn}
      aria-busy={isPending() ? 'true' : undefined}
      disabled={props.isFixed ?? false}
      class="relative inline-flex h-6 w-11 touch:my-2.5 shrink-0 cursor-pointer rounded-full border
        border-edge bg-sunken transition-colors aria-busy:opacity-60 aria-checked:border-accent
        aria-checked:bg-accent disabled:cursor-default disabled:opacity-50 after:absolute after:-inset-2.5
        after:content-['']"
      onClick={turn}
    >
      <span
        class={`m-0.5 size-[1.125rem] rounded-full shadow-control transition-transform
          ${props.isOn ? 'translate-x-5 bg-on-accent rtl:-translate-x-5' : 'bg-soft'}`}
      />
    </button>
  )
}
