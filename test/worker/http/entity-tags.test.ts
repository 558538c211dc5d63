import { describe, expect, test } from 'vitest'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { organizationWith, projectWith, somebody, tokenOf } from '../../support/world/world'

/** Somebody with an organization and a project, and clients of theirs that know a tag. */
async function office() {
  const who = await somebody()
  const organization = await organizationWith([who])
  const project = await projectWith([[who, 'admin']], { organization })
  const knowing = async (tag: string) =>
    manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id), 'if-none-match': tag })
  return { who, knowing, paths: [`/manage/organizations/${organization}`, `/manage/projects/${project}`] }
}
const tagOf = (answer: { readonly headers: Headers }) => answer.headers.get('etag') ?? ''

describe('whoever has read something before', () => {
  test('hears 304 while an organization or a project is as it was, and its change after that', async () => {
    const { who, knowing, paths } = await office()
    for (const path of paths) {
      const first = await who.get(path)
      expect(tagOf(first)).toMatch(/^"[\w-]{20,}"$/)
      for (const given of [tagOf(first), `W/${tagOf(first)}`, `"other", ${tagOf(first)}`, '*']) {
        const again = await (await knowing(given)).get(path)
        expect([again.status, again.text, tagOf(again), again.calls]).toEqual([304, '', tagOf(first), 1])
      }
      await (path.includes('projects')
        ? who.put(path, { name: 'Renamed' })
        : who.patch(path, { name: 'Renamed' }))
      const changed = await (await knowing(tagOf(first))).get(path)
      expect([changed.status, changed.body.name]).toEqual([200, 'Renamed'])
    }
  })
  test('hears the same of their own account', async () => {
    const { browser } = await someone()
    const first = await browser.get('/api/account')
    const again = await browser.get('/api/account', { 'if-none-match': tagOf(first) })
    expect([again.status, again.body]).toEqual([304, null])
    await browser.patch('/api/account', { name: 'Another' })
    expect((await browser.get('/api/account', { 'if-none-match': tagOf(first) })).status).toBe(200)
  })
  test('learns nothing by a tag that they may not read', async () => {
    const { who, paths } = await office()
    const stranger = await somebody()
    for (const path of paths) {
      const mine = manageClient({
        'x-kbc-manageapitoken': await tokenOf(stranger.id),
        'if-none-match': tagOf(await who.get(path)),
      })
      expect((await mine.get(path)).status).toBe(403)
    }
  })
})
