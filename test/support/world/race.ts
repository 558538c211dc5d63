import { env } from 'cloudflare:workers'

/** How many run at once: 20 in `npm test`, 50 in `npm run attack`. */
export const racers = Number(env.RACERS)
/**
 * For `test(title, inRounds, ...)`: the same race again, twice in `npm test`, five times in `npm run attack`.
 */
export const inRounds = { repeats: Number(env.ROUNDS) - 1 }
/** Starts that many at once, and gives what each came to. */
export const atOnce = <Outcome>(start: (at: number) => Promise<Outcome>): Promise<Outcome[]> =>
  Promise.all(Array.from({ length: racers }, (_, at) => start(at)))
/** What all but so many of them are answered. */
export const theRest = <Outcome>(outcome: Outcome, winners = 1): Outcome[] =>
  Array<Outcome>(racers - winners).fill(outcome)
