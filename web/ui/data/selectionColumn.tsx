import type { Selection } from './createSelection'
import type { Column } from './Table'

type ColumnOptions<Row> = {
  selection: Selection<Row>
  /** The rows on screen: what "all" means. */
  shown: () => readonly Row[]
  /** What a box is called aloud: "Choose Ann". */
  labelOf: (row: Row) => string
  labelOfAll: string
  mayChoose: (row: Row) => boolean
}

const box = (label: string, isOn: () => boolean, turn: (isOn: boolean) => void) => (
  <label class="-m-2.5 grid size-10 cursor-pointer place-items-center">
    <input
      type="checkbox"
      aria-label={label}
      checked={isOn()}
      class="size-4 touch:size-5 cursor-pointer"
      onChange={(event) => turn(event.currentTarget.checked)}
    />
  </label>
)

/** A first column of boxes that choose rows, with one for all of them in its heading. */
export function selectionColumn<Row>({
  selection,
  shown,
  labelOf,
  labelOfAll,
  mayChoose,
}: ColumnOptions<Row>): Column<Row> {
  const open = () => shown().filter(mayChoose)
  const isAll = () => open().length > 0 && open().every(selection.has)
  return {
    label: labelOfAll,
    isForChoosing: true,
    heading: box(labelOfAll, isAll, (isOn) => selection.chooseAll(open(), isOn)),
    cell: (row) =>
      mayChoose(row) &&
      box(
        labelOf(row),
        () => selection.has(row),
        (isOn) => selection.choose(row, isOn),
      ),
  }
}
