import type { BrowserContext, FrameLocator, Page } from 'playwright-core'

/** A mail that is waited for: to whom, and what its subject says. */
export type Expected = { readonly to: string; readonly subject: string | RegExp }

/** The newest such mail, read in the dev mailbox in a tab of its own beside the context's others. */
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

/** Presses a link in the newest such mail; gives the tab that it opens. */
export async function followMail(
  context: BrowserContext,
  { link, ...mail }: Expected & { readonly link: string },
): Promise<Page> {
  const { tab, letter } = await openMail(context, mail)
  const opened = tab.waitForEvent('popup')
  await letter.getByRole('link', { name: link }).click()
  const page = await opened
  await tab.close()
  return page
}
