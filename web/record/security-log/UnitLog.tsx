import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { Section } from '../../ui/layout/Section'
import { account, tenancy } from '../../words/words'
import { createLogPages } from './createLogPages'
import { LogFrame } from './LogFrame'
import { readUnitLog, readUnitVerification } from './queries'
import { SealState } from './SealState'
import { UnitLogTable } from './UnitLogTable'

/** What happened in a maintainer, an organization or a project, newest first. */
export function UnitLog(props: { unit: Unit }) {
  return (
    <Section title={account().log.title} lead={tenancy().unitLog.lead[props.unit.kind]}>
      <Await rows={1} isBare>
        <SealState read={(until) => readUnitVerification(props.unit.kind, props.unit.id, until)} />
      </Await>
      <Await rows={6} isBare>
        <Entries unit={props.unit} />
      </Await>
    </Section>
  )
}

function Entries(props: { unit: Unit }) {
  const log = createLogPages((cursor) => readUnitLog(props.unit.kind, props.unit.id, cursor))
  return (
    <LogFrame log={log} emptyText={tenancy().unitLog.emptyText}>
      <UnitLogTable entries={log.entries()} />
    </LogFrame>
  )
}
