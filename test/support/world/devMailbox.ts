import type { BrowserContext, FrameLocator, Page } from 'playwright-core'
import { vi } from 'vitest'
import { patienceMs } from '../browser/window'

/** A mail that is waited for: to whom, and what its subject says. */
export type Expected = { readonly to: string; readonly subject: string | RegExp }
/** One of its links, by its words. */
export type ExpectedLink = Expected & { readonly link: string }

type Summary = { readonly id: string; readonly to: string; readonly subject: string }
type Mail = Summary & { readonly text: string; readonly html: string }

/** The newest such mail, once it has arrived: by the API of the dev mailbox. */
export async function readMail({ request }: BrowserContext, { to, subject }: Expected): Promise<Mail> {
  const read = async <Answer>(path: string): Promise<Answer> => (await request.get(path)).json()
  const isIt = (one: Summary) => one.to.includes(to) && one.subject.match(subject)
  const arrived = async () => (await read<Summary[]>('/api/dev/mail')).find(isIt)
  const mail = await vi.waitUntil(arrived, { timeout: patienceMs, interval: 50 })
  return read(`/api/dev/mail/${mail?.id}`)
}

/** Where a link in the newest such mail leads. */
export async function linkMailed(context: BrowserContext, { link, ...mail }: ExpectedLink): Promise<string> {
  const { html } = await readMail(context, mail)
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)]
  const [, address] = links.find(([, , words]) => words?.includes(link)) ?? []
  if (!address) throw new Error(`There is no link “${link}” in ${html}`)
  return address.replaceAll('&amp;', '&')
}

/** Opens a link of the newest such mail in a tab of its own; gives the tab. */
export async function followMail(context: BrowserContext, mail: ExpectedLink): Promise<Page> {
  const address = await linkMailed(context, mail)
  const tab = await context.newPage()
  await tab.goto(address)
  return tab
}

/**
 * The newest such mail as it is read on `/dev/mail`, in a tab of its own beside the context's others: for
 * journeys that are about the mailbox.
 */
export async function openMail(
  context: BrowserContext,
  { to, subject }: Expected,
): Promise<{ tab: Page; letter: FrameLocator }> {
  const tab = await context.newPage()
  await tab.goto('/dev/mail')
  await tab.getByRole('link', { name: to }).filter({ hasText: subject }).first().click()
  await tab.getByRole('heading', { name: subject }).waitFor()
  return { tab, letter: tab.frameLocator('iframe') }
}
