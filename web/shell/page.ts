import { type Component, type JSX, lazy } from 'solid-js'
import type { VolumeName } from '../words/volumes'
import { loadWords } from '../words/words'

type Loaded = { readonly default: Component<{ children?: JSX.Element }> }

/**
 * A page that is fetched when it is first opened, together with the words it speaks. `preload` fetches both
 * ahead.
 */
export function page(load: () => Promise<Loaded>, ...volumes: readonly VolumeName[]) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), ...['entry' as const, ...volumes].map(loadWords)])
    return loaded
  })
}
