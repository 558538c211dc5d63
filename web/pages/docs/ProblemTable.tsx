import { type Column, Table } from '../../ui/data/Table'
import { CodeWord } from '../../ui/layout/Prose'
import { docs } from '../../words/words'
import type { KnownProblem, Reference } from './reference'

type Row = KnownProblem & { readonly kind: string }

/**
 * The "no"s of these kinds: what programs compare, and what it means. `hasAnchors` where the `type` of an
 * error leads.
 */
export function ProblemTable(props: {
  kinds: readonly string[]
  reference: Reference
  caption: string
  hasAnchors?: boolean
}) {
  const rows = (): readonly Row[] =>
    props.kinds.flatMap((kind) => {
      const known = props.reference.problems[kind]
      return known ? [{ kind, ...known }] : []
    })
  const columns = (): readonly Column<Row>[] => [
    {
      label: docs().problem,
      isMain: true,
      cell: (row) => <Kind of={row.kind} hasAnchor={props.hasAnchors ?? false} />,
    },
    { label: docs().status, cell: ({ status }) => <span class="font-mono text-[0.8125rem]">{status}</span> },
    { label: docs().meaning, cell: ({ title }) => <span lang="en">{title.replace(/:$/, '')}</span> },
    ...(props.hasAnchors
      ? [
          {
            label: docs().code,
            cell: ({ manageCode }: Row) => (
              <span class="wide:whitespace-nowrap">
                <CodeWord>{manageCode}</CodeWord>
              </span>
            ),
          },
        ]
      : []),
  ]
  return <Table caption={props.caption} columns={columns()} rows={rows()} />
}

function Kind(props: { of: string; hasAnchor: boolean }) {
  return (
    <a
      id={props.hasAnchor ? `problem-${props.of}` : undefined}
      href={`/docs#problem-${props.of}`}
      class="inline-block scroll-mt-24 rounded-sm font-mono text-[0.8125rem] font-medium wrap-anywhere
        text-ink decoration-accent/35 underline-offset-[3px] hover:underline data-here:bg-warning-soft
        data-here:outline-4 data-here:outline-warning-soft touch:py-2"
    >
      {props.of}
    </a>
  )
}
