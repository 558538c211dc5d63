import { createSignal } from 'solid-js'

type ConfirmationRequest = { readonly end: (isConfirmed: boolean) => void }

const [asked, setAsked] = createSignal<ConfirmationRequest | null>(null)
let underWay: Promise<boolean> | null = null

/** Whether "Confirm it's you" stands open, and how it ends. Reactive. */
export { asked }

/**
 * Opens "Confirm it's you"; whoever asks while it stands open waits for the same answer. True when it was
 * confirmed.
 */
export function askForConfirmation(): Promise<boolean> {
  underWay ??= new Promise<boolean>((resolve) => setAsked({ end: resolve })).finally(() => {
    underWay = null
    setAsked(null)
  })
  return underWay
}
