import { onCleanup, onMount } from 'solid-js'

/**
 * Gives the focus to a place when what had it in there is gone, as a removed row is: somebody at the keyboard
 * goes on from there and not from the top of the page. A dialog that the row had opened counts as being in
 * there.
 */
export function keepFocusIn(place: () => HTMLElement | undefined): void {
  let wasInside = false
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof Element && !target.closest('dialog')) wasInside = place()?.contains(target) ?? false
  }
  const look = () => {
    if (wasInside && document.activeElement === document.body) place()?.focus()
  }
  const observer = new MutationObserver(look)
  onMount(() => {
    document.addEventListener('focusin', follow)
    observer.observe(document.body, { childList: true, subtree: true })
  })
  onCleanup(() => {
    document.removeEventListener('focusin', follow)
    observer.disconnect()
  })
}
