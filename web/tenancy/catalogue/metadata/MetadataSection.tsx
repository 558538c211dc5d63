import { createAsyncStore } from '@solidjs/router'
import Plus from 'lucide-solid/icons/plus'
import Tags from 'lucide-solid/icons/tags'
import { createSignal, Show } from 'solid-js'
import { Await } from '../../../client/Await'
import type { Unit } from '../../../session/unit'
import { Button } from '../../../ui/elements/Button'
import { Icon } from '../../../ui/elements/Icon'
import { Empty } from '../../../ui/feedback/Empty'
import { Section } from '../../../ui/layout/Section'
import { tenancy } from '../../../words/words'
import { EntryDialog } from './EntryDialog'
import { MetadataList } from './MetadataList'
import { readMetadata } from './queries'

/** What people and programs keep with a unit; changed by who may, the entries of others only read. */
export function MetadataSection(props: { unit: Unit; mayChange: boolean }) {
  const words = () => tenancy().metadata
  const [isOpen, setOpen] = createSignal(false)
  const addButton = () => (
    <Show when={props.mayChange}>
      <Button onClick={() => setOpen(true)}>
        <Icon of={Plus} size="small" />
        {words().add}
      </Button>
    </Show>
  )
  return (
    <Section title={words().title} lead={words().lead} action={addButton()}>
      <Await rows={2} isBare>
        <Entries unit={props.unit} mayChange={props.mayChange} />
      </Await>
      <Show when={isOpen()}>
        <EntryDialog unit={props.unit} onClose={() => setOpen(false)} />
      </Show>
    </Section>
  )
}

function Entries(props: { unit: Unit; mayChange: boolean }) {
  const words = () => tenancy().metadata
  const entries = createAsyncStore(() => readMetadata(props.unit.kind, props.unit.id))
  return (
    <Show
      when={entries()?.length !== 0}
      fallback={<Empty icon={Tags} title={words().empty} text={words().emptyText} />}
    >
      <MetadataList unit={props.unit} entries={entries() ?? []} mayChange={props.mayChange} />
    </Show>
  )
}
