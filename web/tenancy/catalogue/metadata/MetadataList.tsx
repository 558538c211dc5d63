import { createSignal, Show } from 'solid-js'
import { ListFrame } from '../../../client/ListFrame'
import { byText, createListing, sortingBy } from '../../../client/listing'
import type { Unit } from '../../../session/unit'
import { type Column, Table } from '../../../ui/data/Table'
import { Time } from '../../../ui/data/Time'
import { Button } from '../../../ui/elements/Button'
import { showToast } from '../../../ui/feedback/toasts'
import { Confirm } from '../../../ui/form/Confirm'
import { tenancy } from '../../../words/words'
import { EntryDialog } from './EntryDialog'
import { type MetadataEntry, removeEntry } from './queries'

type Props = { unit: Unit; entries: readonly MetadataEntry[]; mayChange: boolean }

/** The entries as a list; those that people keep can be changed and deleted. */
export function MetadataList(props: Props) {
  const words = () => tenancy().metadata
  const [edited, setEdited] = createSignal<MetadataEntry | null>(null)
  const [removed, setRemoved] = createSignal<MetadataEntry | null>(null)
  const list = createListing({
    name: 'metadata',
    rows: () => props.entries,
    textOf: ({ key, value }: MetadataEntry) => `${key} ${value}`,
    orders: {
      key: (one, other) => byText(one.key, other.key),
      changed: (one, other) => byText(one.timestamp, other.timestamp),
    },
    usual: 'key',
  })
  const remove = async ({ id, key }: MetadataEntry) => {
    await removeEntry(props.unit, id)
    setRemoved(null)
    showToast(words().removed(key))
  }
  const columns = (): readonly Column<MetadataEntry>[] => [
    {
      label: words().key,
      isMain: true,
      sorting: sortingBy(list, 'key'),
      cell: ({ key }) => <code class="font-medium">{key}</code>,
    },
    {
      label: words().value,
      cell: ({ value }) => <span class="line-clamp-3 whitespace-pre-wrap">{value}</span>,
    },
    { label: words().provider, cell: ({ provider }) => words().providers[provider] ?? provider },
    {
      label: words().changed,
      sorting: sortingBy(list, 'changed'),
      cell: ({ timestamp }) => <Time at={timestamp} />,
    },
    ...(props.mayChange ? [buttons({ onEdit: setEdited, onRemove: setRemoved })] : []),
  ]
  return (
    <>
      <ListFrame list={list} what={words().title} count={words().count}>
        <Table caption={words().title} columns={columns()} rows={list.shown()} />
      </ListFrame>
      <Show when={edited()}>
        {(entry) => <EntryDialog unit={props.unit} entry={entry()} onClose={() => setEdited(null)} />}
      </Show>
      <Show when={removed()}>
        {(entry) => (
          <Confirm
            title={words().removeTitle(entry().key)}
            effects={[words().removeText]}
            submit={words().remove}
            onConfirm={() => remove(entry())}
            onClose={() => setRemoved(null)}
          />
        )}
      </Show>
    </>
  )
}

type Acts = { onEdit: (entry: MetadataEntry) => void; onRemove: (entry: MetadataEntry) => void }

const buttons = (acts: Acts): Column<MetadataEntry> => ({
  label: tenancy().list.actions,
  isForButtons: true,
  cell: (entry) => (
    <Show when={entry.provider === 'user'}>
      <Button
        size="small"
        look="quiet"
        aria-label={tenancy().metadata.editNamed(entry.key)}
        onClick={() => acts.onEdit(entry)}
      >
        {tenancy().metadata.edit}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={tenancy().metadata.removeNamed(entry.key)}
        onClick={() => acts.onRemove(entry)}
      >
        {tenancy().metadata.remove}
      </Button>
    </Show>
  ),
})
