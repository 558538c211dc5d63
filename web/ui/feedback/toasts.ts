import { createSignal } from 'solid-js'

/** A short sentence at the edge of the page. */
export type Toast = { readonly id: number; readonly text: string; readonly look: 'done' | 'failed' | 'note' }

const shownForMs = 6_000
const [toasts, setToasts] = createSignal<readonly Toast[]>([])
let lastId = 0

/** What is said at the edge of the page right now, oldest first. Reactive. */
export { toasts }

/** Says a short sentence at the edge of the page, also to a screen reader; it goes away by itself. */
export function showToast(text: string, look: Toast['look'] = 'done'): void {
  const id = ++lastId
  setToasts((said) => [...said.slice(-2), { id, text, look }])
  setTimeout(dismiss, shownForMs, id)
}

/** Takes a sentence away. */
export const dismiss = (id: number): void => {
  setToasts((said) => said.filter((toast) => toast.id !== id))
}
