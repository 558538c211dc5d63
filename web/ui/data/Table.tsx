// biome-ignore-all lint/a11y/noRedundantRoles: a browser forgets the roles of a table once `display` is not a table's, as on a phone
import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import ArrowUpDown from 'lucide-solid/icons/arrow-up-down'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../elements/Icon'
import { Sideways } from './Sideways'

/** How a column orders the rows now, and what pressing its heading does. */
export type Sorting = { readonly standing: 'ascending' | 'descending' | null; readonly turn: () => void }

/**
 * A column: its heading and what stands under it. On a phone's card the main one and that of buttons need no
 * heading beside them; buttons stand at the end.
 */
export type Column<Row> = {
  readonly label: string
  readonly cell: (row: Row) => JSX.Element
  readonly isMain?: boolean
  readonly isForButtons?: boolean
  readonly isForChoosing?: boolean
  /** What stands in the heading in place of the label. */
  readonly heading?: JSX.Element
  readonly sorting?: Sorting
}

type Props<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[] }

/**
 * Rows under headings; on a phone each row is a card with its headings beside the values. No column is
 * narrower than a short word: a table that has no room for all of them is moved sideways by itself.
 */
export function Table<Row>(props: Props<Row>) {
  return (
    <Sideways label={props.caption}>
      <table role="table" class="w-full text-start text-small max-wide:block">
        <caption class="sr-only">{props.caption}</caption>
        <thead role="rowgroup" class="max-wide:sr-only">
          <tr role="row">
            <For each={props.columns}>{(column) => <Heading of={column} />}</For>
          </tr>
        </thead>
        <tbody role="rowgroup" class="divide-y divide-line border-t border-line max-wide:block">
          <For each={props.rows}>
            {(row) => (
              <tr role="row" class="max-wide:relative max-wide:block max-wide:px-4 max-wide:py-3">
                <For each={props.columns}>{(column) => <Cell column={column} row={row} />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Sideways>
  )
}

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const

function Heading<Row>(props: { of: Column<Row> }) {
  const standing = () => props.of.sorting?.standing ?? 'none'
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={props.of.sorting ? standing() : undefined}
      class={`px-5 py-2 text-tiny font-medium text-faint not-first:ps-0
        ${props.of.isForButtons ? 'text-end' : 'text-start'}`}
    >
      <Show
        when={props.of.sorting}
        fallback={
          props.of.heading ?? <span class={props.of.isForButtons ? 'sr-only' : ''}>{props.of.label}</span>
        }
      >
        {(sorting) => (
          <button
            type="button"
            class="-m-1 inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-sm p-1 hover:text-ink"
            onClick={() => sorting().turn()}
          >
            {props.of.label}
            <Icon of={arrows[standing()]} size="small" class={standing() === 'none' ? 'opacity-40' : ''} />
          </button>
        )}
      </Show>
    </th>
  )
}

function looks<Row>({ isMain, isForButtons, isForChoosing }: Column<Row>): string {
  if (isForChoosing) return 'w-8 align-middle max-wide:absolute max-wide:end-4 max-wide:top-4 max-wide:w-auto'
  if (isForButtons) return 'align-middle text-end wide:whitespace-nowrap max-wide:pt-2'
  return isMain ? 'align-middle max-wide:pe-8 max-wide:pb-2' : 'align-middle'
}

function Cell<Row>(props: { column: Column<Row>; row: Row }) {
  const isBare = () => props.column.isMain || props.column.isForButtons || props.column.isForChoosing
  return (
    <td
      role="cell"
      class={`px-5 py-3 wrap-anywhere not-first:ps-0 max-wide:flex max-wide:gap-3 max-wide:px-0
        max-wide:py-0.5 ${looks(props.column)}`}
    >
      <span aria-hidden="true" class={`wide:hidden w-20 shrink-0 text-faint ${isBare() ? 'hidden' : ''}`}>
        {props.column.label}
      </span>
      <div class={`min-w-0 ${isBare() ? 'max-wide:w-full' : 'wide:min-w-18'}`}>
        {props.column.cell(props.row)}
      </div>
    </td>
  )
}
