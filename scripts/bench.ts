import { writeFileSync } from 'node:fs'
import { cpus, loadavg, release, type } from 'node:os'
import { parseArgs } from 'node:util'
import { nativeHashing } from './bench/native'
import { installPeers } from './bench/peers'
import { type Found, growthTable, peersTable, tripsTable } from './bench/report'
import { weigh } from './bench/weight'
import { orLeave, tryRun } from './run'

/**
 * `npm run bench`: what the product asks of its bindings, how it compares with better-auth and with bare
 * floors in the same workerd, how it bears growth, what hashing and loading it cost. Only ratios say
 * something: times are this machine's, at this moment.
 *
 *   npm run bench -- --rounds 30                         more repeats: 10 unless said
 *   npm run bench -- --users 1000,100000,1000000         the worlds of the growth: 1000,100000 unless said
 *   npm run bench -- peers                               one part: costs, peers, growth, hashing; only the
 * table is shown
 */
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, users: { type: 'string', default: '1000,100000' } },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
// Where more runs than there are processors, times say little.
const [loadBefore = 0] = loadavg()
const peers = installPeers()
console.log('Measuring in workerd ...')
const output = orLeave(
  tryRun(
    'vitest',
    [
      'run',
      '--mode',
      'bench',
      '--no-file-parallelism',
      ...positionals.map((part) => `test/bench/${part}.test.ts`),
    ],
    {
      env: { BENCH: JSON.stringify({ rounds, users: values.users.split(',').map(Number) }) },
    },
  ),
)
const parts = output.match(/\{"bench":.*$/gm) ?? []
// test/bench tells each part in the form of Found.
const found = Object.fromEntries(
  parts.map((line) => JSON.parse(line)).map(({ bench, found }) => [bench, found]),
) as Partial<Found>
const processor = cpus()
const machine = {
  system: `${type()} ${release()}`,
  processor: `${processor.length} x ${processor[0]?.model}`,
  loadBefore,
  node: process.version,
  ...peers,
}

console.log(machine)
const show = (title: string, table: object) => {
  console.log(`\n${title}`)
  console.table(table)
}
if (found.costs) show('What an operation asks of the bindings: median (most)', tripsTable(found.costs))
if (found.peers)
  show('Beside better-auth, with so many milliseconds added to each D1 call', peersTable(found.peers))
if (found.growth)
  show('Growth: rows read, and the time over that in the smallest world', growthTable(found.growth))
const hashing = found.hashing && found.hashing.milliseconds / nativeHashing(found.hashing.cost, rounds)
if (hashing) show('argon2id', { 'workerd / native': hashing.toFixed(1) })
if (positionals.length === 0) {
  const weight = await weigh()
  show('Weight, bytes of gzip', weight)
  const tables = {
    trips: found.costs,
    peers: found.peers && peersTable(found.peers),
    growth: found.growth && growthTable(found.growth),
    hashing,
    weight,
  }
  writeFileSync('test/bench/results.json', `${JSON.stringify({ machine, ...tables }, null, 2)}\n`)
  console.log('\nWritten to test/bench/results.json')
}
