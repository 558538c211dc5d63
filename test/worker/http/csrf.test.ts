import { describe, expect, test } from 'vitest'
import { fetchApp, origin } from '../../support/world/app'
import { someone } from '../../support/world/people'
import { organizationWith } from '../../support/world/world'

const origins = [
  undefined,
  origin,
  'null',
  'https://evil.example',
  'http://localhost:8788',
  'https://localhost:8787',
  'http://localhost:8787.evil.example',
]
const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none']
/**
 * Where a change may come from, by `Origin` and `Sec-Fetch-Site`; the last one without our cookies alone: a
 * program, no page.
 */
const ours = (from: string | undefined, site: string | undefined, hasCookie: boolean) =>
  [
    `${origin} same-origin`,
    `${origin} undefined`,
    'undefined same-origin',
    ...(hasCookie ? [] : ['undefined undefined']),
  ].includes(`${from} ${site}`)
const everywhere = origins.flatMap((from) => sites.map((site) => ({ from, site })))
const sent = ({ from, site }: (typeof everywhere)[number]) => ({
  ...(from && { origin: from }),
  ...(site && { 'sec-fetch-site': site }),
})
const json = { 'content-type': 'application/json' }

describe('a change with our cookie', () => {
  /**
   * The cookie of somebody new, with the CSRF token of their session, and a change of each dialect that they
   * may make.
   */
  async function page() {
    const { browser, ...me } = await someone()
    const organization = await organizationWith([me])
    const { csrfToken } = (await browser.get('/api/account')).body as { csrfToken: string }
    const cookie = `__Host-session=${browser.jar.get('__Host-session')}`
    const change = async (path: string, headers: Record<string, string>) =>
      (
        await fetchApp(path, {
          method: 'PATCH',
          headers: { cookie, ...headers },
          body: '{"name": "Changed"}',
        })
      ).status
    return { paths: ['/api/account', `/manage/organizations/${organization}`], csrfToken, change }
  }
  test('comes from our own pages, with the token that they alone can read', async () => {
    const { paths, csrfToken, change } = await page()
    for (const path of paths)
      for (const where of everywhere) {
        const isOurs = ours(where.from, where.site, true)
        expect([where, await change(path, { ...json, ...sent(where), 'x-csrf-token': csrfToken })]).toEqual([
          where,
          isOurs ? 200 : 403,
        ])
        expect([where, await change(path, { ...json, ...sent(where) })]).toEqual([where, 403])
      }
  })
  test('is not made with a token that was put together: of its session, or of another’s proof', async () => {
    const [me, other] = [await page(), await page()]
    const [session, tag] = me.csrfToken.split('.')
    const forged = [
      `${session}.${'A'.repeat(43)}`,
      `${session}.${other.csrfToken.split('.')[1]}`,
      `${other.csrfToken.split('.')[0]}.${tag}`,
      other.csrfToken,
      `${session}.`,
      `${session}`,
    ]
    for (const path of me.paths) {
      const by = (token: string) => me.change(path, { ...json, origin, 'x-csrf-token': token })
      for (const token of forged) expect([token, await by(token)]).toEqual([token, 403])
      expect(await by(me.csrfToken)).toBe(200)
    }
  })
  test('is not made by what a foreign form can send, whatever its type', async () => {
    const { paths, change } = await page()
    for (const path of paths)
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/json',
      ])
        for (const where of everywhere)
          expect([type, where, await change(path, { 'content-type': type, ...sent(where) })]).toEqual([
            type,
            where,
            403,
          ])
  })
})

test('nobody is signed in, out or up from another site', async () => {
  for (const path of ['/api/auth/sign-in', '/api/auth/sign-out', '/api/auth/sign-up', '/api/auth/activate'])
    for (const [at, where] of everywhere.entries()) {
      const headers = { ...json, ...sent(where), 'cf-connecting-ip': `198.51.100.${at}` }
      const { code } = (await (await fetchApp(path, { method: 'POST', headers, body: '{}' })).json()) as {
        code: string
      }
      expect([path, where, code === 'cross-site']).toEqual([
        path,
        where,
        !ours(where.from, where.site, false),
      ])
    }
})
