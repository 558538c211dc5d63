import { createExecutionContext, createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import worker from '../../worker/index'
import type { Environment } from '../../worker/settings'
import { fetchApp, origin } from '../support/world/app'
import { organizationWith, rows, somebody } from '../support/world/world'

type Kept = {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly html: string
  readonly subject: string
  readonly headers: object
}
const look = async <Answer>(path = '') => (await (await fetchApp(`/api/dev/mail${path}`)).json()) as Answer
/** What the mailbox holds for an address once the queue has run. */
async function mailTo(address: string): Promise<Kept[]> {
  const waiting = await rows<{ id: number }>('SELECT id FROM outbox WHERE sent IS NULL AND dead IS NULL')
  const messages = waiting.map((body, at) => ({ id: String(at), timestamp: new Date(), attempts: 1, body }))
  // The pool's types of a batch are not those that the product is built with.
  await worker.queue(
    createMessageBatch('gatehouse-mail', messages as never) as never,
    // The pool's env is the product's: its type knows only the bindings that tests touch.
    env as unknown as Environment,
  )
  const list = await look<Kept[]>()
  return Promise.all(list.filter(({ to }) => to.includes(address)).map(({ id }) => look<Kept>(`/${id}`)))
}

test.each(['host', 'x-forwarded-host', 'x-host', 'x-original-url', 'forwarded', 'x-forwarded-proto'])(
  'the links in a mail lead to us, whatever %s claims',
  async (header) => {
    const email = `${header}@example.com`
    const headers = {
      'content-type': 'application/json',
      origin,
      'sec-fetch-site': 'same-origin',
      [header]: header === 'forwarded' ? 'host=evil.example' : 'evil.example',
    }
    for (const at of ['', 'https://evil.example'])
      await fetchApp(`${at}/api/auth/sign-up`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email, name: 'Eva' }),
      })
    const mails = await mailTo(email)
    expect(mails.length).toBeGreaterThan(0)
    for (const { text, html } of mails) {
      expect(`${text}${html}`).not.toContain('evil.example')
      for (const [link] of text.matchAll(/https?:\S+/g)) expect(new URL(link).origin).toBe(origin)
    }
  },
)

const lines = [
  '\r\nBcc: victim@example.com\r\n\r\nBuy',
  '\nBcc: victim@example.com',
  '\rBcc: victim@example.com',
  '\u2028Bcc: victim@example.com',
  '%0d%0aBcc: victim@example.com',
  '=?utf-8?q?=0d=0aBcc:_victim@example.com?=',
]
test.each(lines)('a name that holds %j adds no header to the mails that tell of it', async (line) => {
  const eva = await somebody({ name: `Eva${line}` })
  const organization = await organizationWith([eva], { name: `Acme${line}` })
  const email = `guest-${eva.id}@example.com`
  expect((await eva.post(`/manage/organizations/${organization}/invitations`, { email })).status).toBe(201)
  const mails = await mailTo(email)
  expect(mails.length).toBeGreaterThan(0)
  for (const { headers, subject, to } of mails) {
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('bcc')
    expect(`${subject}${to}`).not.toMatch(/[\r\n\u2028]/)
  }
  for (const one of await mailTo('victim@example.com')) expect(one).toBe('no mail')
})
test.each(lines)('an address that holds %j is none', async (line) => {
  const eva = await somebody()
  const organization = await organizationWith([eva])
  const { status } = await eva.post(`/manage/organizations/${organization}/invitations`, {
    email: `guest@example.com${line}`,
  })
  expect([400, 422]).toContain(status)
})

test('a path that looks like another host leads nowhere', async () => {
  const context = createExecutionContext()
  for (const path of [
    '//evil.example/',
    '/\\evil.example',
    '/.well-known/change-password?next=//evil.example',
    '/api//evil.example/..',
  ]) {
    const answer = await worker.fetch(
      // No `cf` on a Request made here, which the product does without; of env the pool's type knows a part.
      new Request(new URL(`${origin}${path}`)) as never,
      env as never,
      context,
    )
    expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/)
  }
})
