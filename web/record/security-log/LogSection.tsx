import { Await } from '../../client/Await'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'
import { createLogPages } from './createLogPages'
import { LogFrame } from './LogFrame'
import { LogTable } from './LogTable'
import { readLog, readVerification } from './queries'
import { SealState } from './SealState'
import { SignIns } from './SignIns'

/** What happened to my account, newest first, and whether the log is as it was written. */
export function LogSection() {
  const words = () => account().log
  return (
    <Section title={words().title} lead={words().lead}>
      <Await rows={1} isBare>
        <SealState read={readVerification} />
      </Await>
      <Await rows={2} isBare>
        <SignIns />
      </Await>
      <Await rows={4} isBare>
        <Entries />
      </Await>
    </Section>
  )
}

function Entries() {
  const log = createLogPages((cursor) => readLog(cursor))
  return (
    <LogFrame log={log} emptyText={account().log.emptyText}>
      <LogTable entries={log.entries()} />
    </LogFrame>
  )
}
