import { expect, test } from 'vitest'
import type { UserId } from '../../../worker/kit/id'
import { unsubscribeSecret } from '../../../worker/record/notifications/unsubscribe'
import { browserLike } from '../../support/browser/browser-like'
import { secretMailedTo } from '../../support/world/mailbox'
import { settings, someone } from '../../support/world/people'

test('what is reached by links in the old mailbox never tells the new address', async () => {
  const { browser, id, email } = await someone()
  const wanted = `unguessable-${id}@secret-harbour.example`
  await browser.put('/api/account/email-address', { email: wanted })
  const verify = await secretMailedTo(wanted, 'email-addresses.verify-email', 'verify-email')
  const verified = await browserLike().post('/api/auth/links', { secret: verify })
  // Nor the old one to a mailbox that is a stranger's, for a slip of the finger.
  expect(verified.body).toMatchObject({ newEmail: wanted, email: `${email[0]}•••@e•••.com` })
  expect((await browser.post('/api/auth/verify-email', { secret: verify })).status).toBe(200)

  const secret = await secretMailedTo(email, 'email-addresses.email-changed', 'undo-email')
  const stop = await unsubscribeSecret(settings.key, { userId: id as UserId, topic: 'limits' })
  const answers = [
    await browserLike().post('/api/auth/links', { secret }),
    await browserLike().post('/api/auth/recovery-plan', { secret }),
    await browserLike().get(`/api/unsubscribe/${stop}`),
    await browserLike().post('/api/auth/undo-email', { secret }),
  ]
  for (const { status, body } of answers) {
    expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringMatching(/unguessable|harbour/)])
  }
  expect(answers.slice(0, 3).map(({ body }) => JSON.stringify(body))).toEqual(
    answers.slice(0, 3).map(() => expect.stringContaining('u•••@s•••.example')),
  )
})
