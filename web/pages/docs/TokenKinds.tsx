import { Table } from '../../ui/data/Table'
import { CodeWord } from '../../ui/layout/Prose'
import { docs } from '../../words/words'

/** The kinds of tokens, by how they begin. */
export function TokenKinds() {
  const words = () => docs().sections.kinds
  return (
    <Table
      caption={words().title}
      rows={words().rows}
      columns={[
        {
          label: words().columns.kind,
          isMain: true,
          cell: ([, kind]) => <span class="font-medium">{kind}</span>,
        },
        { label: words().columns.begins, cell: ([begins]) => <CodeWord>{begins}</CodeWord> },
        { label: words().columns.opens, cell: ([, , opens]) => opens },
      ]}
    />
  )
}
