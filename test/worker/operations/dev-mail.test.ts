import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import worker from '../../../worker/index'
import type { Mail } from '../../../worker/outbox/message/transport'
import { devMailboxTransport } from '../../../worker/outbox/transports/devMailboxTransport'
import type { Environment } from '../../../worker/settings'
import { fetchApp, origin } from '../../support/world/app'
import { deliverAll } from '../../support/world/mailbox'

const mail: Mail = {
  messageId: 'ref1@example.org',
  from: { name: 'Gatehouse', address: 'gatehouse@example.org' },
  to: { name: 'Ädä', address: 'ada@example.com' },
  subject: 'Grüße',
  text: 'Hello',
  html: '<p>Hello</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}
describe('the dev mailbox', () => {
  beforeEach(async () => {
    await fetchApp('/api/dev/mail', { method: 'DELETE' })
  })
  const look = async (path = '') => (await fetchApp(`/api/dev/mail${path}`)).json()
  const keep = (time: number, change: Partial<Mail> = {}) =>
    devMailboxTransport(env.KV, () => time).send({ ...mail, ...change })

  test('lists mails newest first and shows each whole', async () => {
    await keep(1_000, { messageId: 'one@x', subject: 'One' })
    await keep(3_000, { messageId: 'three@x', subject: 'Three' })
    await keep(2_000, { messageId: 'two@x', subject: 'Two' })
    const list = (await look()) as { id: string; subject: string }[]
    expect(list).toMatchObject([
      { subject: 'Three', to: 'Ädä <ada@example.com>', time: '1970-01-01T00:00:03.000Z' },
      { subject: 'Two' },
      { subject: 'One' },
    ])
    expect(await look(`/${list[0]?.id}`)).toEqual({
      id: list[0]?.id,
      to: 'Ädä <ada@example.com>',
      from: 'Gatehouse <gatehouse@example.org>',
      subject: 'Three',
      time: '1970-01-01T00:00:03.000Z',
      text: 'Hello',
      html: '<p>Hello</p>',
      headers: { 'Auto-Submitted': 'auto-generated', 'Message-ID': '<three@x>' },
    })
  })
  test('shows the HTML of a mail in a frame that may do nothing but open a link in a tab', async () => {
    await keep(1_000, {
      html: '<!doctype html><html><head><title>T</title></head><body><a href="/x">go</a></body></html>',
    })
    const [kept] = (await look()) as { id: string }[]
    const shown = await fetchApp(`/api/dev/mail/${kept?.id}/html`)
    expect(await shown.text()).toContain('<head><base target="_blank">')
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(shown.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(shown.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline';.* sandbox allow-popups /,
    )
  })
  test('can be emptied', async () => {
    await keep(1_000)
    expect((await fetchApp('/api/dev/mail', { method: 'DELETE' })).status).toBe(204)
    expect(await look()).toEqual([])
  })
  test('has nothing under an id that it did not give', async () => {
    expect((await fetchApp('/api/dev/mail/nothing')).status).toBe(404)
  })
  test.each(['smtp', 'http', 'cloudflare', 'none'])(
    'is not there with the transport %s',
    async (transport) => {
      await keep(1_000)
      const others = {
        MAIL_TRANSPORT: transport,
        SMTP_HOST: 'mail.example',
        MAIL_HTTP_URL: 'https://mail.example',
        EMAIL: {},
      }
      for (const path of ['/api/dev/mail', '/api/dev/mail/x']) {
        const answer = await worker.fetch(
          // A Request made here has no `cf`, which the product does without.
          new Request(new URL(path, origin)) as never,
          { ...env, ...others } as unknown as Environment,
          createExecutionContext(),
        )
        expect(answer.status).toBe(404)
      }
    },
  )
  test('gets the mail of a sign-up by way of outbox and queue, and its link opens what it says', async () => {
    const body = JSON.stringify({ email: 'grace@example.com', name: 'Grace' })
    const headers = { 'Content-Type': 'application/json' }
    expect((await fetchApp('/api/auth/sign-up', { method: 'POST', headers, body })).status).toBe(202)
    await deliverAll()
    const [listed] = (await look()) as { id: string }[]
    const { to, subject, text } = (await look(`/${listed?.id}`)) as Record<string, string>
    expect({ to, subject }).toEqual({ to: 'grace@example.com', subject: 'Activate your Gatehouse account' })
    const secret = /\/activate#([\w-]+)/.exec(text ?? '')?.[1]
    const opened = await fetchApp('/api/auth/links', {
      method: 'POST',
      headers,
      body: JSON.stringify({ secret }),
    })
    expect(await opened.json()).toMatchObject({ purpose: 'activate', email: 'grace@example.com' })
    await deliverAll()
    expect(await look()).toHaveLength(1)
  })
})
