import { beforeAll, describe, expect, test } from 'vitest'
import { assetHeaders, scriptHashesOf } from '../../web/build/headers'
import { type Built, builtIn, gzippedBytes, scriptsOf } from './built'

const kilobytes = (count: number) => count * 1_000
const start = ['index.html', 'words/en/entry.ts']
const firstPage = [...start, 'pages/entry/SignInPage.tsx']
const insideTheShell = [...firstPage, 'shell/Shell.tsx', 'words/en/account.ts']

describe('the web as it is built', () => {
  let built: Built
  beforeAll(async () => {
    built = await builtIn()
  })

  const isPage = (source: string) => /Page\.tsx$/.test(source)
  const newIn = (source: string, known: ReadonlySet<string>) =>
    [...scriptsOf(built.manifest, [source])].filter((file) => !known.has(file))

  test('brings the first page in 60 kB of script', async () => {
    expect(await gzippedBytes(built, scriptsOf(built.manifest, firstPage))).toBeLessThanOrEqual(kilobytes(60))
  })
  test('brings the shell in 15 kB more', async () => {
    const known = scriptsOf(built.manifest, firstPage)
    const shell = [...scriptsOf(built.manifest, insideTheShell)].filter((file) => !known.has(file))
    expect(await gzippedBytes(built, shell)).toBeLessThanOrEqual(kilobytes(15))
  })
  test('brings every further page in 15 kB more', async () => {
    const known = scriptsOf(built.manifest, insideTheShell)
    const pages = Object.keys(built.manifest).filter(isPage)
    const sizes = await Promise.all(
      pages.map(async (page) => [page, await gzippedBytes(built, newIn(page, known))] as const),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(sizes.filter(([, bytes]) => bytes > kilobytes(15))).toEqual([])
  })
  test('brings all style in 15 kB', async () => {
    const style = new Set(Object.values(built.manifest).flatMap(({ css = [] }) => css))
    expect(style.size).toBeGreaterThan(0)
    expect(await gzippedBytes(built, style)).toBeLessThanOrEqual(kilobytes(15))
  })
  test('keeps menus and the strength estimator out of what every page loads', () => {
    const always = scriptsOf(built.manifest, insideTheShell)
    for (const heavy of ['ui/Menu.tsx', 'ui/strength.ts'])
      expect(always).not.toContain(built.manifest[heavy]?.file)
  })
  test('fetches WebAuthn and QR codes only when they are used', () => {
    const security = scriptsOf(built.manifest, [...insideTheShell, 'pages/account/SecurityPage.tsx'])
    for (const rare of ['@simplewebauthn/browser/esm/index.js', 'ui/data/QrCode.tsx']) {
      const [, chunk] = Object.entries(built.manifest).find(([source]) => source.endsWith(rare)) ?? []
      expect(chunk?.isDynamicEntry).toBe(true)
      expect(security).not.toContain(chunk?.file)
    }
  })
  test('has no style attribute in its markup, which the policy forbids', async () => {
    const files = Object.values(built.manifest).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []))
    const texts = await Promise.all(
      [...new Set(files), 'index.html'].map(async (file) => [file, await built.read(file)] as const),
    )
    expect(texts.filter(([, text]) => /<[a-z][^>]*\sstyle=/.test(text)).map(([file]) => file)).toEqual([])
  })
  test('lets its own inline script through the policy, by its hash', async () => {
    const hashes = scriptHashesOf(await built.read('index.html'))
    expect(hashes).toHaveLength(1)
    expect(await built.read('_headers')).toBe(assetHeaders(hashes))
    expect(assetHeaders(hashes)).toContain(`script-src 'self' 'sha256-${hashes[0]}';`)
  })
})
