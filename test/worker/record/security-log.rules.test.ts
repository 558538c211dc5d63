import { describe, expect, test } from 'vitest'
import { QUARTER, type Quarter, signInDays } from '../../../worker/record/security-log/rules'

const at = (iso: string, kind = 'session.started', count = 1): Quarter => ({
  kind,
  count,
  quarter: Math.floor(Date.parse(iso) / QUARTER),
})
const counted = (quarters: readonly Quarter[], now: string, timeZone = 'UTC') =>
  signInDays(quarters, { now: Date.parse(now), timeZone }).filter(
    ({ signedIn, failed }) => signedIn + failed > 0,
  )

describe('the sign-ins of a month', () => {
  test('are those of 30 days, today the last, without a gap or a day told twice', () => {
    const days = signInDays([], { now: Date.parse('2026-03-30T12:00:00Z'), timeZone: 'Europe/Prague' }).map(
      ({ day }) => day,
    )
    expect(days).toHaveLength(30)
    expect(new Set(days).size).toBe(30)
    expect([days[0], days.at(-1)]).toEqual(['2026-03-01', '2026-03-30'])
  })
  test('belong to the day that it was where the person is', () => {
    const late = [at('2026-03-10T23:45:00Z')]
    expect(counted(late, '2026-03-12T12:00:00Z')).toMatchObject([{ day: '2026-03-10' }])
    expect(counted(late, '2026-03-12T12:00:00Z', 'Europe/Prague')).toMatchObject([{ day: '2026-03-11' }])
    expect(counted([at('2026-03-10T18:15:00Z')], '2026-03-12T12:00:00Z', 'Asia/Kathmandu')).toMatchObject([
      { day: '2026-03-11' },
    ])
  })
  test('are counted apart from those that failed', () => {
    const day = [
      at('2026-03-10T08:00:00Z', 'session.started', 3),
      at('2026-03-10T21:00:00Z'),
      at('2026-03-10T09:00:00Z', 'sign-in.failed', 2),
    ]
    expect(counted(day, '2026-03-12T12:00:00Z')).toEqual([{ day: '2026-03-10', signedIn: 4, failed: 2 }])
  })
  test('of more than 30 days ago are not shown', () => {
    expect(counted([at('2026-02-10T08:00:00Z')], '2026-03-12T12:00:00Z')).toEqual([])
  })
})
