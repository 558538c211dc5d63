// biome-ignore-all lint/a11y/noRedundantRoles: a browser forgets the roles of a table once `display` is not a table's, as on a phone
import { For, type JSX } from 'solid-js'

/** A column: its heading and what stands under it. The main one needs no heading on a phone's card. */
export type Column<Row> = { readonly label: string; readonly cell: (row: Row) => JSX.Element; readonly isMain?: boolean }

type Props<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[] }

/**
 * Rows under headings; on a phone each row is a card with its headings beside the values.
 */
export function Table<Row>(props: Props<Row>) {
  return (
    <table role="table" class="w-full text-start text-small max-wide:block">
      <caption class="sr-only">{props.caption}</caption>
      <thead role="rowgroup" class="max-wide:sr-only">
        <tr role="row">
          <For each={props.columns}>
            {(column) => (
              <th role="columnheader" scope="col" class="px-5 py-2 text-start text-tiny font-medium text-faint not-first:ps-0">
                {column.label}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody role="rowgroup" class="divide-y divide-line border-t border-line max-wide:block">
        <For each={props.rows}>
          {(row) => (
            <tr role="row" class="max-wide:block max-wide:px-4 max-wide:py-3">
              <For each={props.columns}>{(column) => <Cell column={column} row={row} />}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Cell<Row>(props: { column: Column<Row>; row: Row }) {
  return (
    <td role="cell" class="px-5 py-3 align-top wrap-anywhere not-first:ps-0 max-wide:flex max-wide:gap-3 max-wide:px-0 max-wide:py-0.5">
      <span aria-hidden="true" class={`wide:hidden w-20 shrink-0 text-faint ${props.column.isMain ? 'hidden' : ''}`}>
        {props.column.label}
      </span>
      <div class="min-w-0">{props.column.cell(props.row)}</div>
    </td>
  )
}
