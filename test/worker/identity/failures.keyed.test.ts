import { expect, test } from 'vitest'
import { sha256 } from '../../../worker/kit/hash'
import { browserLike } from '../../support/browser/browser-like'
import { signIn, someoneWithTotp } from '../../support/browser/two-step'
import { rows } from '../../support/world/world'

test('who reads the counts of failures can try no address, and no network either', async () => {
  const eva = await someoneWithTotp()
  const browser = browserLike()
  await signIn(browser, eva.email, 'wrong wrong wrong wrong')
  await signIn(browser, eva.email)
  await browser.post('/api/auth/second-step/totp', { code: '000000' })
  const kept = (await rows<{ subject: string }>('SELECT subject FROM failure')).map(({ subject }) => subject)
  expect(
    kept.filter((subject) => /^(password|totp):(account|network):/.test(subject)).length,
  ).toBeGreaterThan(2)
  for (const known of [eva.email, browser.network]) {
    const hash = await sha256(known)
    expect(kept.filter((subject) => subject.includes(known) || subject.includes(hash))).toEqual([])
  }
})
