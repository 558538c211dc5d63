import { createSignal } from 'solid-js'
import { type ApiProblem, problemOf } from '../../problems/problem'

const atOnce = 4

/** How far a long work is. */
export type Progress = { readonly done: number; readonly total: number }

/**
 * Does the same to many things, a few at once: `progress` while under way, and in the end what was refused.
 * One refusal stops none of the others.
 */
export function createBulk() {
  const [progress, setProgress] = createSignal<Progress | null>(null)
  const run = async <Thing>(
    things: readonly Thing[],
    act: (thing: Thing) => Promise<unknown>,
  ): Promise<readonly ApiProblem[]> => {
    const refused: ApiProblem[] = []
    const waiting = things.values()
    setProgress({ done: 0, total: things.length })
    const work = async () => {
      for (const thing of waiting) {
        await act(thing).catch((thrown) => refused.push(problemOf(thrown)))
        setProgress((before) => before && { ...before, done: before.done + 1 })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    setProgress(null)
    return refused
  }
  return { progress, run }
}
