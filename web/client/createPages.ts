import { createMemo, createSignal } from 'solid-js'

/** A page of a list that the server gives one after another, and the cursor of the next; null at the end. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

/**
 * A list read page by page: the first as the router's data, the others as they are asked for. A new first
 * page begins anew.
 */
export function createPages<Row>(
  first: () => ListPage<Row> | undefined,
  read: (cursor: string) => Promise<ListPage<Row>>,
) {
  const more = createMemo(() => {
    first()
    return createSignal<ListPage<Row> | null>(null)
  })
  const further = () => more()[0]()
  const readMore = async (cursor: string) => {
    const page = await read(cursor)
    more()[1]((known) => ({ rows: [...(known?.rows ?? []), ...page.rows], next: page.next }))
  }
  return {
    rows: () => [...(first()?.rows ?? []), ...(further()?.rows ?? [])],
    next: () => (further() ?? first())?.next ?? null,
    readMore,
  }
}
