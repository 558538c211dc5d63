import { foldAccents } from '../../client/foldAccents'

/**
 * What is looked into: the name first, then what is said beside it. `rank` puts the lesser of two that fit
 * alike behind.
 */
export type Findable = { readonly name: string; readonly note?: string | undefined; readonly rank: number }

/** How well it fits: the lower the better; null when a word is missing. */
function distanceOf({ name, note }: Findable, typed: string, words: readonly string[]): number | null {
  const [own, all] = [foldAccents(name), foldAccents(`${name} ${note ?? ''}`)]
  if (!words.every((word) => all.includes(word))) return null
  if (own.startsWith(typed)) return 0
  if (words.every((word) => own.split(/[\s›/(-]+/).some((part) => part.startsWith(word)))) return 1
  return words.every((word) => own.includes(word)) ? 2 : 3
}

/**
 * The things that hold every word typed, without accents and case: those whose name begins so first, then by
 * rank, then as they came. Pure.
 */
export function matching<Thing extends Findable>(things: readonly Thing[], text: string): readonly Thing[] {
  const typed = foldAccents(text.trim())
  const words = typed.split(/\s+/)
  return things
    .flatMap((thing) => {
      const distance = distanceOf(thing, typed, words)
      return distance === null ? [] : [{ thing, distance }]
    })
    .toSorted((one, other) => one.distance - other.distance || one.thing.rank - other.thing.rank)
    .map(({ thing }) => thing)
}
