import { createMemo, createSignal } from 'solid-js'

/** Which rows of a list are chosen, by their ids. What is no longer in the list is no longer chosen. */
export function createSelection<Row>(rows: () => readonly Row[], idOf: (row: Row) => number) {
  const [ids, setIds] = createSignal<ReadonlySet<number>>(new Set())
  const change = (some: readonly Row[], isChosen: boolean) =>
    setIds((before) => {
      const after = new Set(before)
      for (const row of some) isChosen ? after.add(idOf(row)) : after.delete(idOf(row))
      return after
    })
  return {
    chosen: createMemo(() => rows().filter((row) => ids().has(idOf(row)))),
    has: (row: Row) => ids().has(idOf(row)),
    choose: (row: Row, isChosen: boolean) => change([row], isChosen),
    chooseAll: (some: readonly Row[], isChosen: boolean) => change(some, isChosen),
    clear: () => setIds(new Set<number>()),
  }
}

/** What `createSelection` gives. */
export type Selection<Row> = ReturnType<typeof createSelection<Row>>
