import { For } from 'solid-js'
import { createPlace } from '../../shell/place'
import { type Column, Table } from '../../ui/data/Table'
import { Page } from '../../ui/layout/Page'
import { CodeWord, Prose } from '../../ui/layout/Prose'
import { Section } from '../../ui/layout/Section'
import { docs } from '../../words/words'
import { useReference } from './context'
import type { PermissionRow } from './reference'
import { besidesOf, VerdictMark } from './WhoMay'

type Row = { readonly name: string; readonly row: PermissionRow }

/** `/docs/permissions`: who may do what, as the server itself decides. */
export default function PermissionsPage() {
  const { permissions } = useReference()
  createPlace(() => [{ name: docs().title, href: '/docs' }, { name: docs().permissions.title }])
  return (
    <Page title={docs().permissions.title} lead={docs().permissions.lead} isWide>
      <For each={Object.entries(permissions)}>
        {([unit, rows]) => (
          <Section title={docs().permissions.units[unit] ?? unit}>
            <Matrix unit={unit} rows={Object.entries(rows).map(([name, row]) => ({ name, row }))} />
          </Section>
        )}
      </For>
    </Page>
  )
}

function Matrix(props: { unit: string; rows: readonly Row[] }) {
  const names = () => docs().access.columns[props.unit] ?? {}
  const columns = (): readonly Column<Row>[] => [
    { label: docs().access.permission, isMain: true, cell: ({ name }) => <CodeWord>{name}</CodeWord> },
    ...Object.entries(names()).map(([column, label]) => ({
      label,
      cell: ({ row }: Row) => <VerdictMark of={row.columns[column]} />,
    })),
    { label: docs().permissions.besides, cell: ({ row }) => <Besides of={besidesOf(row)} /> },
  ]
  return (
    <Table
      caption={docs().permissions.units[props.unit] ?? props.unit}
      columns={columns()}
      rows={props.rows}
    />
  )
}

function Besides(props: { of: readonly string[] }) {
  return (
    <ul class="space-y-0.5 text-tiny text-soft">
      <For each={props.of}>
        {(text) => (
          <li>
            <Prose text={text} />
          </li>
        )}
      </For>
    </ul>
  )
}
