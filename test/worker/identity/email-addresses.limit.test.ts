import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { days, hours } from '../../../worker/kit/duration'
import { at } from '../../support/browser/two-step'
import { signedInAs, someone } from '../../support/world/people'
import { rows } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const path = '/api/account/email-address'
const mailsFor = async ({ id }: { id: number }) =>
  (await rows("SELECT 1 FROM outbox WHERE kind = 'email-addresses.verify-email' AND user_id = ?", id)).length

test('a change of address is asked for five times a day, called off or not; then it waits', async () => {
  const eva = await someone()
  const ask = async (to: string) =>
    (await signedInAs(eva)).put(path, { email: `${to}-${eva.id}@example.com` })
  for (let time = 0; time < 5; time += 1) {
    at(hours(time))
    expect((await ask(`new-${time}`)).status).toBe(202)
    await eva.browser.delete(`${path}/change`)
  }
  const refused = await ask('sixth')
  expect([refused.status, refused.body, refused.headers.get('retry-after')]).toMatchObject([
    429,
    { code: 'too-many-changes' },
    String(20 * 3600),
  ])
  expect(await mailsFor(eva)).toBe(5)
  at(days(1) - 1)
  expect((await ask('sixth')).status).toBe(429)
  at(days(1))
  expect((await ask('sixth')).status).toBe(202)
})
test('not more of twenty at once', async () => {
  const eva = await someone()
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, to) =>
      eva.browser.put(path, { email: `race-${to}-${eva.id}@example.com` }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(202), ...Array(15).fill(429)])
  expect(await mailsFor(eva)).toBe(5)
})
