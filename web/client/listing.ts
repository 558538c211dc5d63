import { useSearchParams } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { foldAccents } from './foldAccents'

const usualRowsOnPage = 50

/** The orders that a list may stand in, by name. */
type Orders<Row> = Readonly<Record<string, (one: Row, other: Row) => number>>

type ListingOptions<Row, Order extends Orders<Row>> = {
  /**
   * Its name in the URL, where filter, order and page are kept: a link to the list shows it as it was seen.
   */
  readonly name: string
  readonly rows: () => readonly Row[]
  /** What the filter looks into. */
  readonly textOf: (row: Row) => string
  readonly orders: Order
  /** The order in force when none was chosen. */
  readonly usual: keyof Order & string
  readonly rowsOnPage?: number
}

/** Texts in the order of the language on screen, numbers in them by value. */
export const byText = (one: string, other: string): number =>
  one.localeCompare(other, document.documentElement.lang, { numeric: true })

/** A list as a person looks through it: filtered, ordered, a page at a time. All rows are there already. */
export function createListing<Row, Order extends Orders<Row>>(given: ListingOptions<Row, Order>) {
  const [search, setSearch] = useSearchParams<Record<string, string>>()
  const rowsOnPage = given.rowsOnPage ?? usualRowsOnPage
  const keys = { filter: given.name, order: `${given.name}-order`, page: `${given.name}-page` }
  const change = (values: Record<string, string | number | null>) =>
    setSearch(values, { replace: true, scroll: false })

  const filter = () => search[keys.filter] ?? ''
  const isDown = () => search[keys.order]?.startsWith('-') ?? false
  const order = () => {
    const wanted = search[keys.order]?.replace('-', '') ?? given.usual
    return wanted in given.orders ? wanted : given.usual
  }
  const found = createMemo(() => {
    const words = foldAccents(filter()).split(/\s+/)
    return given.rows().filter((row) => words.every((word) => foldAccents(given.textOf(row)).includes(word)))
  })
  const ordered = createMemo(() => {
    const sorted = found().toSorted(given.orders[order()])
    return isDown() ? sorted.reverse() : sorted
  })
  const pages = () => Math.max(1, Math.ceil(found().length / rowsOnPage))
  const page = () => Math.min(Math.max(1, Number(search[keys.page]) || 1), pages())
  return {
    /** The rows of this page. */
    shown: createMemo(() => ordered().slice((page() - 1) * rowsOnPage, page() * rowsOnPage)),
    found,
    total: () => given.rows().length,
    filter,
    setFilter: (text: string) => change({ [keys.filter]: text || null, [keys.page]: null }),
    page,
    pages,
    goTo: (number: number) => change({ [keys.page]: number > 1 ? number : null }),
    /** How a column stands: `ascending`, `descending`, or null when the list goes by another. */
    standing: (name: keyof Order & string) =>
      order() === name ? (isDown() ? ('descending' as const) : ('ascending' as const)) : null,
    /** Puts the list in this order; again, in the opposite one. */
    orderBy: (name: keyof Order & string) =>
      change({ [keys.order]: order() === name && !isDown() ? `-${name}` : name, [keys.page]: null }),
  }
}

/** What `createListing` gives. */
export type Listing<Row, Name extends string = string> = ListingView & {
  readonly shown: () => readonly Row[]
  readonly standing: (name: Name) => 'ascending' | 'descending' | null
  readonly orderBy: (name: Name) => void
}

/** What stands around a list needs of it, whatever its rows are. */
export type ListingView = {
  readonly found: () => readonly unknown[]
  readonly total: () => number
  readonly filter: () => string
  readonly setFilter: (text: string) => void
  readonly page: () => number
  readonly pages: () => number
  readonly goTo: (page: number) => void
}

/** A heading that orders the list: what `Table` wants of a column. */
export const sortingBy = <Name extends string>(list: Listing<unknown, Name>, name: Name) => ({
  get standing() {
    return list.standing(name)
  },
  turn: () => list.orderBy(name),
})
