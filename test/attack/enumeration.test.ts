import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { type Answer, browserLike, cost } from '../support/browser/browser-like'
import { argon2RunsOf } from '../support/http/argon2Runs'
import { person } from '../support/world/people'

/** The doors at which a stranger names an address, and those that must look the same there. */
const doors = {
  'sign-in with a wrong password': (email: string) =>
    browserLike().post('/api/auth/sign-in', { email, password: 'not the right one at all' }),
  'forgot-password': (email: string) => browserLike().post('/api/auth/forgot-password', { email }),
  'sign-up': (email: string) => browserLike().post('/api/auth/sign-up', { email, name: 'Mallory' }),
}
let count = 0
const unknown = () => {
  count += 1
  return `nobody-${count}@example.com`
}

/** All that a stranger sees and can count, apart from what is drawn at random for each request. */
async function seen(act: () => Promise<Answer>) {
  const told: Answer[] = []
  const hashes = await argon2RunsOf(async () => told.push(await act()))
  const [answer] = told as [Answer]
  const headers = [...answer.headers]
    .filter(([name]) => !['x-request-id', 'server-timing'].includes(name))
    .sort()
  const { requestId: _, ...body } = (answer.body ?? {}) as Record<string, unknown>
  return { status: answer.status, body, headers, work: cost(answer), hashes }
}

describe.each(Object.entries(doors))('%s', (name, door) => {
  test('tells nobody whether an address has an account: status, body, headers, calls, hashes', async () => {
    const known = await person()
    const disabled = await person({ isDisabled: true })
    const inactive = await person()
    await env.DB.prepare('UPDATE user SET is_activated = 0 WHERE id = ?').bind(inactive.id).run()
    const stranger = await seen(() => door(unknown()))
    for (const { email } of [known, disabled, inactive])
      expect(await seen(() => door(email))).toEqual(stranger)
  })
  test('takes the time it takes: printed, not judged', async () => {
    const PAIRS = 200
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const { email } = await person()
      const both = [['known', email] as const, ['unknown', unknown()] as const]
      // In turn the one and the other first, so that neither has the warmer machine.
      for (const [kind, address] of pair % 2 ? both : both.reverse())
        times[kind].push(await milliseconds(() => door(address)))
    }
    const [known, other] = [median(times.known), median(times.unknown)]
    const share = Math.round((1000 * Math.abs(known - other)) / other) / 10
    console.log(
      `${name}: ${known} ms with an account, ${other} ms without`,
      `(medians of ${PAIRS} pairs, ${share} % apart)`,
    )
    expect(times.known).toHaveLength(PAIRS)
  })
})

/** workerd's clock moves when something is awaited from outside: hence the read after it. */
async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  await env.KV.get('clock')
  const begun = performance.now()
  await act()
  await env.KV.get('clock')
  return performance.now() - begun
}
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
