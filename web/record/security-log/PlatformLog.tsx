import { tenancy } from '../../words/words'
import { createLogPages } from './createLogPages'
import { LogFrame } from './LogFrame'
import { readPlatformLog } from './queries'
import { UnitLogTable } from './UnitLogTable'

/** The entries of everything, or of one person's part in it (by id), newest first. */
export function PlatformLog(props: { user: string | null }) {
  const log = createLogPages((cursor) => readPlatformLog(props.user, cursor))
  return (
    <LogFrame log={log} emptyText={tenancy().unitLog.emptyText}>
      <UnitLogTable entries={log.entries()} />
    </LogFrame>
  )
}
