import { expect, test, vi } from 'vitest'
import { sampleOf } from '../support/http/bodies'
import { documented } from '../support/http/document'
import { callerAs } from '../support/world/callers'
import { gatehouse } from './gatehouse'
import { tell } from './measure'
import type { Count } from './metered'

/** What was added to a count; D1 calls are told by the answer itself, for what follows it makes more. */
const since = (before: Count, now: Count): Count =>
  // The keys are those of the counts.
  Object.fromEntries(
    Object.entries(now).map(([key, value]) => [key, value - before[key as keyof Count]]),
  ) as Count

test('what each operation asks of the bindings, when it works', { timeout: 600_000 }, async () => {
  const quiet = vi.spyOn(console, 'log').mockReturnValue()
  const { ask, count, rest } = gatehouse()
  const found: Record<string, Count> = {}
  for (const operation of await documented()) {
    const { pathOf, headersFor } = await callerAs('super admin')
    const body =
      operation.body && operation.contentType === 'application/json' ? sampleOf(operation.body) : undefined
    const before = { ...count }
    const { ok, headers } = await ask(
      operation.method,
      pathOf(operation.spec.path),
      headersFor(operation),
      body,
    )
    await rest()
    const calls = Number(/(\d+) calls/.exec(headers.get('server-timing') ?? '')?.[1] ?? 0)
    if (ok) found[operation.name] = { ...since(before, count), calls }
  }
  quiet.mockRestore()
  tell('costs', found)
  expect(Object.keys(found).length).toBeGreaterThan(80)
})
