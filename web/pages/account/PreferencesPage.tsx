import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import type { Preference } from '../../../worker/record/notifications/rules'
import { Await } from '../../client/Await'
import { NotificationTabs } from '../../record/notifications/NotificationTabs'
import { choose, readPreferences } from '../../record/notifications/queries'
import { type Column, Table } from '../../ui/data/Table'
import { Toggle } from '../../ui/form/Toggle'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { notifications } from '../../words/words'

/** `/account/notifications/preferences`: of what I hear, and how. */
export default function PreferencesPage() {
  const words = notifications
  return (
    <Page title={words().title} lead={words().lead}>
      <NotificationTabs />
      <Section title={words().preferences.title} lead={words().preferences.lead}>
        <Await rows={6} isBare>
          <Preferences />
        </Await>
      </Section>
    </Page>
  )
}

function Preferences() {
  const words = () => notifications().preferences
  const preferences = createAsync(() => readPreferences())
  const columns = (): readonly Column<Preference>[] => [
    { label: words().topic, isMain: true, cell: (row) => <Topic of={row} /> },
    { label: words().bell, cell: (row) => <Way of={row} by="bell" /> },
    { label: words().mail, cell: (row) => <Way of={row} by="mail" /> },
  ]
  return (
    <Show when={preferences()}>
      {(rows) => <Table caption={words().title} columns={columns()} rows={rows()} />}
    </Show>
  )
}

function Topic(props: { of: Preference }) {
  const topic = () => notifications().topics[props.of.topic]
  return (
    <>
      <span class="font-semibold">{topic().name}</span>
      <span class="block text-small text-faint">{topic().text}</span>
    </>
  )
}

function Way(props: { of: Preference; by: 'bell' | 'mail' }) {
  const words = () => notifications().preferences
  const name = () => notifications().topics[props.of.topic].name
  const label = () => (props.by === 'bell' ? words().bellNamed(name()) : words().mailNamed(name()))
  const isOn = () => props.of[props.by]
  return (
    <Show
      when={props.of.choices.includes(props.by)}
      fallback={<span class="text-small text-faint">{isOn() ? words().always : words().never}</span>}
    >
      <Toggle
        label={label()}
        isOn={isOn()}
        onTurn={(isWanted) => choose(props.of, { [props.by]: isWanted })}
      />
    </Show>
  )
}
