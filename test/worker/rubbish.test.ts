import { afterEach, expect, test, vi } from 'vitest'
import { callerAs } from '../support/callers'
import { documented } from '../support/document'
import { bodiesAlone, fuzz } from '../support/fuzz'

afterEach(() => {
  vi.restoreAllMocks()
})

test.each(['anyone', 'super admin'] as const)(
  'every operation answers whole bodies of rubbish by %s as its contract says',
  async (caller) => {
    vi.spyOn(console, 'log').mockReturnValue()
    const world = await callerAs(caller)
    const changes = (await documented()).filter(({ body }) => body)
    expect(changes.length).toBeGreaterThan(50)
    for (const operation of changes) expect([operation.name, ...(await fuzz(world, operation, bodiesAlone()))]).toEqual([operation.name])
  },
)
