import { type JSX, onCleanup, onMount } from 'solid-js'

type Props = {
  /** Ids of the elements that name and describe it; or the name itself. */
  labelledBy?: string
  describedBy?: string | undefined
  label?: string
  /** Where it stands and how wide it is. */
  class: string
  onClose: () => void
  children: JSX.Element
}

/**
 * What stands before the page, open as long as it is mounted. The browser's own modal dialog: it makes the
 * rest inert, keeps the focus inside, gives it back at the end, and weighs nothing.
 */
export function Modal(props: Props) {
  let dialog: HTMLDialogElement | undefined
  onMount(() => dialog?.showModal())
  // Closed before it is taken away: only then does the focus go back to where it was.
  onCleanup(() => dialog?.close())
  const closeOutside = (event: MouseEvent) => event.target === dialog && props.onClose()
  const cancel = (event: Event) => {
    event.preventDefault()
    props.onClose()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      class={`animate-rise rounded-panel border border-line bg-raised text-ink shadow-panel backdrop:bg-scrim
        ${props.class}`}
      onCancel={cancel}
      onMouseDown={closeOutside}
    >
      {props.children}
    </dialog>
  )
}
