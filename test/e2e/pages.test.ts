import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { type BrowserState, liveAt, type Resident } from '../../scripts/shots/lives'
import { pages } from '../../scripts/shots/pages.table'
import { shots } from '../../scripts/shots/shots.table'
import { minutes } from '../../worker/kit/duration'
import { faultsOf } from '../support/browser/faults'
import { signIn } from '../support/browser/newcomer'
import { here } from '../support/browser/place'
import { resident } from '../support/browser/resident'
import { openWindow } from '../support/browser/window'
import { elapse } from '../support/world/elapse'

let residents: Readonly<Record<Resident, BrowserState>>
beforeAll(async () => {
  residents = await liveAt(here().origin)
  await elapse(minutes(16))
})

/** The paths of web/app.tsx; where two lead to one page, the later. */
const paths = new Map(
  [...readFileSync('web/app.tsx', 'utf8').matchAll(/'(\/\S*)': page\(\s*\(\) => import\('(\S+)'\)/g)].map(
    ([, path = '', file]) => [file, path],
  ),
)
test('every page stands for itself in the round of all', () => {
  expect(Object.keys(pages).sort()).toEqual([...paths.values()].sort())
})

const rounds = Map.groupBy(
  Object.values(pages).flatMap((name) => shots.filter((shot) => shot.name === name)),
  ({ who = 'a stranger' }) => who,
)

test.each([...rounds])(
  'each page that is shown to %s keeps to WCAG 2.2 AA, and fits into 320 px where words are longest',
  async (_, round) => {
    const faults = await faultsOf(round, { residents, languages: ['de'], letters: ['spaced', 'none'] })
    expect(faults.join('\n')).toBe('')
  },
)

test('a page that was opened without a connection comes up by itself once there is one', async () => {
  const page = await openWindow({}) // whose cache has no page yet
  await signIn(page, resident('ada@example.com'))
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.context().setOffline(true)
  await page.getByText('You are offline. What you typed is kept').waitFor()
  await page.getByRole('link', { name: 'Security' }).click()
  await page.getByRole('heading', { name: 'You are offline' }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor()
  await page.getByText('What you typed is kept').waitFor({ state: 'detached' })
})
