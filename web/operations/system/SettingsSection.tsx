import { type Column, Table } from '../../ui/data/Table'
import { Section } from '../../ui/layout/Section'
import { admin } from '../../words/words'
import type { SystemState } from './queries'

type Setting = SystemState['settings'][number]

/** The settings in force; of a secret only whether there is one. */
export function SettingsSection(props: { settings: readonly Setting[] }) {
  const words = () => admin().system
  const value = ({ value: text, isSecret }: Setting) => {
    if (text === null) return <span class="text-faint">{words().notSet}</span>
    return isSecret ? <span class="text-soft">{words().secretSet}</span> : text
  }
  const columns = (): readonly Column<Setting>[] => [
    { label: words().setting, isMain: true, cell: ({ name }) => <code class="text-small">{name}</code> },
    { label: words().value, cell: value },
  ]
  return (
    <Section title={words().settings} lead={words().settingsLead}>
      <Table caption={words().settings} columns={columns()} rows={props.settings} />
    </Section>
  )
}
