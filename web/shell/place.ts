import { createEffect, createSignal, onCleanup } from 'solid-js'

/** One step of the way to a page: its name, and where it leads; without `href` it is only named. */
export type Step = { readonly name: string; readonly href?: string | undefined }

const [place, setPlace] = createSignal<readonly Step[]>([])

/** The way from home to the page on screen, for the top bar. Reactive. */
export { place }

/** Says where a page stands, as long as it is on screen. */
export function createPlace(steps: () => readonly Step[]): void {
  createEffect(() => setPlace(steps()))
  onCleanup(() => setPlace([]))
}
