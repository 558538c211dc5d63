import { describe, expect, test } from 'vitest'
import { cyclesOf, importsOf, sourcesOf } from './support/http/sources'

const sources = sourcesOf({
  ...import.meta.glob<string>('../worker/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../web/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true }),
})
const files = Object.keys(sources)
const inWorker = files.filter((file) => file.startsWith('worker/'))
const inWeb = files.filter((file) => file.startsWith('web/'))
const edges = files.flatMap((file) => importsOf(sources, file).map((edge) => ({ ...edge, from: file })))
const named = (edge: { from: string; to: string }) => `${edge.from} -> ${edge.to}`

const floors: Readonly<Record<string, number>> = {
  kit: 0,
  data: 1,
  access: 2,
  http: 3,
  outbox: 3,
  people: 3,
  record: 4,
  identity: 5,
  tenancy: 6,
  tokens: 7,
  applications: 7,
  operations: 8,
}
/**
 * The floor of a worker file: that of its area; the front door stands on the ninth, and what it hands to
 * everybody on the ground.
 */
const floorOf = (file: string): number => {
  const [, area = ''] = file.split('/')
  return /^(problems|manageProblems)/.test(area) ? 0 : (floors[area] ?? 9)
}
const isSlice = (file: string) => file.startsWith('worker/') && floorOf(file) > 3 && floorOf(file) < 9
/** The slice of a file: its area and its noun. */
const sliceOf = (file: string) => file.split('/').slice(1, 3).join('/')
const isData = (file: string) => /\/data\/tables\/|\/words\/|\/words\.ts$|\.table\.tsx?$|\.d\.ts$/.test(file)
const lines = (file: string) => (sources[file] ?? '').trimEnd().split('\n').length

describe('the floors of the worker', () => {
  const inside = edges.filter(({ from, to }) => from.startsWith('worker/') && to.startsWith('worker/'))
  test('hold: imports only go down', () => {
    const up = inside.filter(
      ({ from, to, isType }) => floorOf(to) > floorOf(from) && !(to === 'worker/settings.ts' && isType),
    )
    // What the commits after the moves mend.
    const due =
      /openingRoutes.ts -> .*setUp.ts|resetMfa.ts -> .*members|users\/(shapes|store).ts -> worker\/tenancy/
    expect(up.map(named).filter((edge) => !due.test(edge))).toEqual([])
  })
  test('have no circles', () => {
    expect(cyclesOf(inside.filter(({ isType }) => !isType))).toEqual([])
  })
  test('a slice imports of another neither its routes nor what reaches the database', () => {
    const reaches = (file: string) =>
      /import \{[^}]*\b(enter|read|write)\b[^}]*\} from '[./]*\/access\/enter'|import \{[^}]*\bcommit\b[^}]*\} from '[./]*\/access\/commit'/.test(
        sources[file] ?? '',
      )
    const trespasses = inside.filter(
      ({ from, to }) =>
        isSlice(from) &&
        isSlice(to) &&
        sliceOf(from) !== sliceOf(to) &&
        !to.endsWith('/setUp.ts') &&
        (/[rR]outes\.ts$/.test(to) || reaches(to)),
    )
    expect(trespasses.map(named)).toEqual([])
  })
  test('only stores, access and outbox know the tables', () => {
    const knowing = inside.filter(
      ({ from, to }) =>
        to.startsWith('worker/data/tables/') && !/^worker\/(data|access|outbox)\/|[sS]tore\.ts$/.test(from),
    )
    expect(knowing.map(named)).toEqual([])
  })
  test('only http, routes and the front door see Hono', () => {
    const seeing = edges.filter(
      ({ from, to }) =>
        to === 'hono' && !/^worker\/(http\/|app\.ts)|[rR]outes\.ts$/.test(from) && from.startsWith('worker/'),
    )
    expect(seeing.map(named)).toEqual([])
  })
  test('only the front door reads settings out of the environment, and makes jobs', () => {
    const reading = inWorker.filter(
      (file) => /\bsettingsFrom\(|\bjobScope\(/.test(sources[file] ?? '') && floorOf(file) !== 9,
    )
    expect(reading).toEqual([])
  })
})

describe('the rooms of the web', () => {
  const inside = edges.filter(({ from }) => from.startsWith('web/') && !from.startsWith('web/build/'))
  test('take nothing but types from the worker', () => {
    expect(inside.filter(({ to, isType }) => to.startsWith('worker/') && !isType).map(named)).toEqual([])
  })
  test('the parts of ui know no page, no wire and no router', () => {
    const knowing = inside.filter(
      ({ from, to }) =>
        from.startsWith('web/ui/') &&
        (to.startsWith('@solidjs/router') ||
          (to.startsWith('web/') && !/^web\/(ui|words|problems|style)\//.test(to))),
    )
    expect(knowing.map(named)).toEqual([])
  })
  test('slices do not import each other', () => {
    const isRoom = (file: string) =>
      /^web\/(people|record|identity|tenancy|tokens|applications|operations)\//.test(file)
    const crossing = inside.filter(
      ({ from, to }) => isRoom(from) && isRoom(to) && sliceOf(from) !== sliceOf(to),
    )
    expect(crossing.map(named)).toEqual([])
  })
})

describe('every file', () => {
  test('is short: 200 lines at most, tests 300; tables of data have no wall', () => {
    const long = files.filter((file) => !isData(file) && lines(file) > (file.startsWith('test/') ? 330 : 215))
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([])
  })
  test('is short by habit: the median is 90 lines at most', () => {
    const lengths = [...inWorker, ...inWeb]
      .filter((file) => !isData(file))
      .map(lines)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90)
  })
  test('has a name that says something', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service)(\.|\/|s?$)/i.test(file)),
    ).toEqual([])
  })
  test('explains each function that it exports', () => {
    const isFunction =
      /^export (async )?function |^export const \w+ =( async)? (<[^=]*>)?\([^=]*\)?.*=>|^export const \w+ =( async)? (<.*)?\($/
    const bare = [...inWorker, ...inWeb]
      .filter((file) => !file.endsWith('.d.ts'))
      .flatMap((file) => {
        const text = (sources[file] ?? '').split('\n')
        return text.flatMap((line, at) =>
          isFunction.test(line) && !/\*\/$|^\/\/ biome-ignore|^export function .*;$/.test(text[at - 1] ?? '')
            ? [`${file}:${at + 1}`]
            : [],
        )
      })
    expect(bare).toEqual([])
  })
  test('is finished', () => {
    const marks = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        'not imple' + 'mented',
        'coming s' + 'oon',
        '\\.sk' + 'ip\\(',
        '\\.on' + 'ly\\(',
      ].join('|'),
    )
    expect(files.filter((file) => marks.test(sources[file] ?? ''))).toEqual([])
  })
})
