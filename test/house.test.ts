import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { circlesOf, importsOf, sourcesOf } from './support/house/sources'
import {
  castsIn,
  citationsIn,
  commentsIn,
  exportedFunctionsWithoutDocs,
  isFiller,
} from './support/house/style'

const sources = sourcesOf({
  ...import.meta.glob<string>('../worker/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../web/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../scripts/**/*.{ts,mjs}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true }),
})
const files = Object.keys(sources)
const textOf = (file: string) => sources[file] ?? ''
const linesOf = (file: string) => textOf(file).trimEnd().split('\n')
const product = files.filter((file) => /^(worker|web)\//.test(file))
const edges = files.flatMap((file) => importsOf(sources, file).map((edge) => ({ ...edge, from: file })))
const named = (edge: { from: string; to: string }) => `${edge.from} -> ${edge.to}`
const inside = (root: string) => edges.filter(({ from, to }) => from.startsWith(root) && to.startsWith(root))

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
 * The floor of a worker file: that of its area. The front door stands on the ninth; what everybody may refuse
 * with, on the ground.
 */
const floorOf = (file: string): number => {
  const [, area = ''] = file.split('/')
  return /^(problems|manageProblems)/.test(area) ? 0 : (floors[area] ?? 9)
}
const isSlice = (file: string) => file.startsWith('worker/') && floorOf(file) > 3 && floorOf(file) < 9
/** `worker/identity` of `worker/identity/links/store.ts`; a loose file is an area by itself. */
const areaOf = (file: string) => file.split('/').slice(0, 2).join('/')
/** `worker/identity/links` of `worker/identity/links/store.ts`; a loose file is a room by itself. */
const roomOf = (file: string) => file.split('/').slice(0, 3).join('/')
const isTable = (file: string) => /\/data\/tables\/|\/words\/|\/words\.ts$|\.table\.tsx?$|\.d\.ts$/.test(file)

describe('the floors of the worker', () => {
  const all = inside('worker/')
  test('hold: imports only go down, type imports included', () => {
    const up = all.filter(
      ({ from, to, isType }) => floorOf(to) > floorOf(from) && !(to === 'worker/settings.ts' && isType),
    )
    expect(up.map(named)).toEqual([])
  })
  test('a slice imports of another neither its routes nor what reaches the database', () => {
    const reaches = (file: string) =>
      /import \{[^}]*\b(enter|read|write)\b[^}]*\} from '[./]*\/access\/enter'|import \{[^}]*\bcommit\b[^}]*\} from '[./]*\/access\/commit'/.test(
        textOf(file),
      )
    const trespasses = all.filter(
      ({ from, to }) =>
        isSlice(from) &&
        isSlice(to) &&
        roomOf(from) !== roomOf(to) &&
        (/[rR]outes\.ts$/.test(to) || reaches(to)),
    )
    expect(trespasses.map(named)).toEqual([])
  })
  test('only stores, access and outbox know the tables', () => {
    const knowing = all.filter(
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
    const reading = product.filter(
      (file) =>
        file.startsWith('worker/') &&
        /\bsettingsFrom\(|\bjobScope\(/.test(textOf(file)) &&
        floorOf(file) !== 9 &&
        !/^worker\/access\//.test(file),
    )
    expect(reading).toEqual([])
  })
})

describe('there is no circle, type imports included,', () => {
  const between = (roots: RegExp, nodeOf: (file: string) => string) =>
    circlesOf(
      edges
        .filter(({ from, to }) => roots.test(from) && roots.test(to))
        .map(({ from, to }) => ({ from: nodeOf(from), to: nodeOf(to) })),
    )
  test('of files', () => {
    expect(between(/^(worker|web|scripts|test)\//, (file) => file)).toEqual([])
  })
  test('of rooms', () => {
    expect(between(/^(worker|web)\//, roomOf)).toEqual([])
  })
  test('of areas', () => {
    expect(between(/^(worker|web)\//, areaOf)).toEqual([])
  })
})

describe('the rooms of the web', () => {
  const all = edges.filter(({ from }) => from.startsWith('web/') && !from.startsWith('web/build/'))
  const isSliceOfWeb = (file: string) =>
    /^web\/(people|record|identity|tenancy|tokens|applications|operations)\//.test(file)
  test('take nothing but types from the worker', () => {
    expect(all.filter(({ to, isType }) => to.startsWith('worker/') && !isType).map(named)).toEqual([])
  })
  test('the parts of ui know no page, no wire and no router', () => {
    const knowing = all.filter(
      ({ from, to }) =>
        from.startsWith('web/ui/') &&
        (to.startsWith('@solidjs/router') ||
          (to.startsWith('web/') && !/^web\/(ui|words|problems|style)\//.test(to))),
    )
    expect(knowing.map(named)).toEqual([])
  })
  test('slices do not import each other, nor a page', () => {
    const crossing = all.filter(
      ({ from, to }) =>
        isSliceOfWeb(from) &&
        ((isSliceOfWeb(to) && roomOf(from) !== roomOf(to)) || to.startsWith('web/pages/')),
    )
    expect(crossing.map(named)).toEqual([])
  })
  test('a page holds nothing that a page of another kind needs', () => {
    const borrowed = all.filter(
      ({ from, to }) =>
        from.startsWith('web/pages/') && to.startsWith('web/pages/') && roomOf(from) !== roomOf(to),
    )
    expect(borrowed.map(named)).toEqual([])
  })
})

describe('what one sees at a glance', () => {
  test.each(['worker', 'web'])('at most 20 things lie at the top of %s', (root) => {
    expect(readdirSync(root).length).toBeLessThanOrEqual(20)
  })
  test('nothing lies loose in web but the mount, the map and their files', () => {
    const loose = readdirSync('web', { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    )
    expect(loose.sort()).toEqual(['app.tsx', 'index.html', 'main.tsx', 'tsconfig.json'])
  })
  test('a room has at most 30 files', () => {
    const rooms = Map.groupBy(product, (file) => file.slice(0, file.lastIndexOf('/')))
    const crowded = [...rooms].filter(([room, all]) => all.length > 30 && !room.startsWith('web/words/'))
    expect(crowded.map(([room, all]) => `${room}: ${all.length}`)).toEqual([])
  })
})

describe('every file', () => {
  test('is short: 200 lines at most, tests 300; tables of data have no wall', () => {
    const long = files.filter(
      (file) => !isTable(file) && linesOf(file).length > (file.startsWith('test/') ? 300 : 200),
    )
    expect(long.map((file) => `${file}: ${linesOf(file).length}`)).toEqual([])
  })
  test('is short by habit: the median is 80 lines at most', () => {
    const lengths = product
      .filter((file) => !isTable(file))
      .map((file) => linesOf(file).length)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  })
  test('has lines of 110 characters at most, but for a literal or a suppression alone', () => {
    const isWhole = (line: string) =>
      /biome-ignore|^\s*(?:[\w.]+: )?(['"`/]).*\1\w*[,;)(]*(?:\.?test\()?$/.test(line)
    const wide = files
      .filter((file) => !isTable(file))
      .flatMap((file) =>
        linesOf(file).flatMap((line, at) =>
          line.length > 110 && !isWhole(line) ? [`${file}:${at + 1}`] : [],
        ),
      )
    expect(wide).toEqual([])
  })
  test('has a name that says something', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service)(\.|\/|s?$)/i.test(file)),
    ).toEqual([])
  })
  test('explains each function that it exports', () => {
    const bare = product
      .filter((file) => !file.endsWith('.d.ts'))
      .flatMap((file) => exportedFunctionsWithoutDocs(textOf(file)).map((line) => `${file}:${line}`))
    expect(bare).toEqual([])
  })
  test('has no comment that says nothing', () => {
    // An index of a table names the query that it serves, in two words.
    const filler = product
      .filter((file) => !file.startsWith('worker/data/tables/'))
      .flatMap((file) =>
        commentsIn(textOf(file))
          .filter(isFiller)
          .map((comment) => `${file}: ${comment}`),
      )
    expect(filler).toEqual([])
  })
  test('cites pages of this repository only', () => {
    const pages = new Set([
      ...readdirSync('.github').map((name) => `.github/${name}`),
      'README.md',
      'worker/access/permissions/README.md',
      'worker/http/manage/README.md',
      'worker/data/README.md',
    ])
    const cited = files.flatMap((file) =>
      citationsIn(textOf(file)).flatMap((page) => (pages.has(page) ? [] : [`${file}: ${page}`])),
    )
    expect(cited).toEqual([])
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
    expect(files.filter((file) => marks.test(textOf(file)))).toEqual([])
  })
})

test('types are escaped at most 40 times in worker and web, `as const` and import names aside', () => {
  const casts = product
    .filter((file) => !/\/words\/|\/words\.ts$|\.d\.ts$/.test(file))
    .flatMap((file) => castsIn(textOf(file)).map((line) => `${file}:${line}`))
  expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(40)
})
