import { env } from 'cloudflare:workers'

/** How large a run is: `npm run bench` says it by its flags. */
export const size = JSON.parse(String(env.BENCH)) as {
  readonly rounds: number
  readonly users: readonly number[]
}

/** What is found goes to the script as a line of the log. */
export const tell = (part: string, found: unknown): void => {
  console.log(JSON.stringify({ bench: part, found }))
}

/** workerd's clock moves when something is awaited from outside, hence the reads around. */
async function milliseconds(act: () => Promise<unknown>, times: number): Promise<number> {
  await env.KV.get('clock')
  const begun = performance.now()
  for (let time = 0; time < times; time += 1) await act()
  await env.KV.get('clock')
  return (performance.now() - begun) / times
}
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/**
 * Runs the contenders in turn, round by round, and gives the median milliseconds of each; the first round
 * warms up and does not count.
 */
export async function compare<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds = size.rounds, times = 5 }: { rounds?: number; times?: number } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  const found = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const name of round % 2 ? names : names.toReversed()) {
      const took = await milliseconds(contenders[name], times)
      if (round > 0) found.get(name)?.push(took)
    }
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<
    Name,
    number
  >
}
