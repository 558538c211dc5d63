import { afterEach, expect, test, vi } from 'vitest'
import { type Documented, documented } from '../support/http/document'
import { fuzz, tries } from '../support/http/fuzz'
import { callerAs } from '../support/world/callers'

afterEach(() => {
  vi.restoreAllMocks()
})

const operations = await documented()
const cases = (['anyone', 'member', 'super admin'] as const).flatMap((caller) =>
  operations.map((one) => [one.name, caller, one] as const),
)

test.each(cases)(
  '%s answers rubbish of %s as its contract says',
  async (_, caller, operation: Documented) => {
    vi.spyOn(console, 'log').mockReturnValue()
    expect(await fuzz(await callerAs(caller), operation, tries(operation))).toEqual([])
  },
)
