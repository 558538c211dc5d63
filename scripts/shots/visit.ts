import type { Locator, Page } from 'playwright-core'
import type { LinkKind } from './links'
import type { Shot, Step } from './shot'

/**
 * Brings a page into the state of a shot, and waits until that can be seen. `secrets`: of the links that are
 * open.
 */
export async function visit(page: Page, shot: Shot, secrets: ReadonlyMap<LinkKind, string>): Promise<void> {
  await answerInstead(page, shot)
  await page.goto(shot.link ? `${shot.path}#${secrets.get(shot.link)}` : shot.path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (shot.isOffline) await page.context().setOffline(true)
  for (const step of shot.steps ?? []) await take(page, step)
  await page.getByText(shot.sees).filter({ visible: true }).first().waitFor()
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()))
}

/** Requests of a shot that the server does not get to see. */
async function answerInstead(page: Page, { fails, answers, stalls }: Shot): Promise<void> {
  if (fails) await page.route(`**${fails}`, (route) => route.fulfill({ status: 503, json: failure }))
  for (const [path, answer] of Object.entries(answers ?? {}))
    await page.route(`**${path}`, (route) => route.fulfill(answer))
  if (stalls) await page.route(`**${stalls}`, () => undefined)
}

/**
 * Turns the page as it stands to another language, as if that had been chosen in another tab: states are
 * reached by their English names.
 */
export async function turnTo(page: Page, language: string): Promise<void> {
  await page.evaluate(`{
    localStorage.setItem('gatehouse.look', JSON.stringify({ language: '${language}' }))
    dispatchEvent(new StorageEvent('storage', { key: 'gatehouse.look' }))
  }`)
  await page.locator(`html[lang=${language}]`).waitFor()
}

const failure = { code: 'try-again', title: 'Try again', status: 503, requestId: 'q7Zb1n4tXk2vR8mWc0dYpA' }

async function take(page: Page, step: Step): Promise<void> {
  if ('write' in step) await page.getByLabel(step.into, { exact: true }).fill(step.write)
  if ('await' in step) await page.getByText(step.await).first().waitFor()
  if ('key' in step) await page.keyboard.press(step.key)
  if ('press' in step) await (await pressable(page, step.press)).click()
}

/** By its whole name, or by the beginning of it: `Account menu…`; in the dialog, where one is open. */
async function pressable(page: Page, name: string): Promise<Locator> {
  const dialog = page.locator('dialog[open]')
  const place = (await dialog.count()) > 0 ? dialog.last() : page
  const beginning = name.endsWith('…') ? new RegExp(`^${name.slice(0, -1)}`) : undefined
  const by = { name: beginning ?? name, exact: true }
  return place.getByRole('button', by).or(place.getByRole('link', by)).or(place.getByRole('tab', by)).first()
}
