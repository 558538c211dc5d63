import { expect, test, vi } from 'vitest'
import { sampleOf } from '../support/bodies'
import { callerAs } from '../support/callers'
import { documented } from '../support/document'
import { gatehouse } from './gatehouse'
import { tell } from './measure'
import type { Count } from './metered'

test('what each operation asks of the bindings, when it works', { timeout: 600_000 }, async () => {
  const quiet = vi.spyOn(console, 'log').mockReturnValue()
  const { ask, count, rest } = gatehouse()
  const found: Record<string, Count> = {}
  for (const operation of await documented()) {
    const { pathOf, headersFor } = await callerAs('super admin')
    const body = operation.body && operation.contentType === 'application/json' ? sampleOf(operation.body) : undefined
    const before = { ...count }
    const { ok } = await ask(operation.method, pathOf(operation.spec.path), headersFor(operation), body)
    if (ok)
      found[operation.name] = {
        ...count,
        ...Object.fromEntries(Object.entries(count).map(([key, value]) => [key, value - before[key as keyof Count]])),
      }
    await rest()
  }
  quiet.mockRestore()
  tell('costs', found)
  expect(Object.keys(found).length).toBeGreaterThan(80)
})
