import { afterEach, expect, test, vi } from 'vitest'
import { type Documented, documented } from '../../support/http/document'
import { bodiesAlone, fuzz } from '../../support/http/fuzz'
import { type Caller, callerAs } from '../../support/world/callers'

afterEach(() => {
  vi.restoreAllMocks()
})

const isOpen = ({ spec }: Documented) => spec.access.kind === 'anyone'
const doors: [Caller, (operation: Documented) => boolean][] = [
  ['anyone', isOpen],
  ['super admin', (operation) => !isOpen(operation)],
]
// More rubbish, in paths, queries and fields, and by a member: npm run attack.
test.each(doors)(
  'every operation that is open to %s answers a body of rubbish as its contract says',
  async (caller, isTheirs) => {
    vi.spyOn(console, 'log').mockReturnValue()
    const world = await callerAs(caller)
    const changes = (await documented()).filter((operation) => operation.body && isTheirs(operation))
    expect(changes.length).toBeGreaterThan(10)
    for (const [turn, operation] of changes.entries())
      expect([operation.name, ...(await fuzz(world, operation, bodiesAlone(turn)))]).toEqual([operation.name])
  },
)
