import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import worker from '../../../worker/index'
import { type Environment, settingsFrom } from '../../../worker/settings'

afterEach(() => {
  vi.useRealTimers()
})
const environmentWith = (change: object) =>
  // The pool's env is the product's: its type knows only the bindings that tests touch.
  ({
    ...env,
    PUBLIC_URL: 'https://gate.example',
    MAIL_TRANSPORT: 'none',
    ...change,
  }) as unknown as Environment
async function ask(where: Environment, path = '/.well-known/security.txt') {
  const context = createExecutionContext()
  // A Request made here has no `cf`, which the product does without.
  const request = new Request(new URL(path, 'https://gate.example')) as never
  const answer = await worker.fetch(request, where, context)
  await waitOnExecutionContext(context)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

describe('/.well-known/security.txt', () => {
  test('says where weaknesses are reported to, and for how long that holds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 11, 1, 13, 30) })
    for (const contact of ['mailto:security@gate.example', 'https://gate.example/report'])
      expect(await ask(environmentWith({ SECURITY_CONTACT: contact }))).toEqual({
        status: 200,
        type: 'text/plain; charset=utf-8',
        text: [
          `Contact: ${contact}`,
          'Expires: 2027-05-30T00:00:00.000Z',
          'Canonical: https://gate.example/.well-known/security.txt',
          '',
        ].join('\n'),
      })
  })
  test('names no address of its own that is not https, as the norm wants', async () => {
    const local = environmentWith({
      PUBLIC_URL: 'http://localhost:8787',
      SECURITY_CONTACT: 'mailto:a@gate.example',
    })
    expect((await ask(local)).text).not.toContain('Canonical')
  })
  test('is not there until the operator says where', async () => {
    expect((await ask(environmentWith({}))).status).toBe(404)
  })
  test.each([
    '',
    'security@gate.example',
    'mailto:',
    'mailto:nobody',
    'http://gate.example/report',
    'https://',
    'tel:+420123456',
    'mailto:a@gate.example\nContact: https://evil.example',
  ])('is refused by the name of its setting with %j', (contact) => {
    expect(() => settingsFrom(environmentWith({ SECURITY_CONTACT: contact }))).toThrow(
      'SECURITY_CONTACT: must be mailto:<address> or an https:// URL',
    )
  })
})
