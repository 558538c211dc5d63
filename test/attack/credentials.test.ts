import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openLinks } from '../../scripts/shots/links'
import { operations } from '../../worker/http/operation'
import type { UserId } from '../../worker/kit/id'
import { browserLike } from '../support/browser/browser-like'
import { fetchApp, origin } from '../support/world/app'
import { newAddress } from '../support/world/callers'
import { everyKind } from '../support/world/credentials'
import { goodPassword, person, settings } from '../support/world/people'

/** Where a credential can be put. */
const places: Readonly<
  Record<string, (value: string) => { headers?: Record<string, string>; query?: string }>
> = {
  'Authorization: Bearer': (value) => ({ headers: { authorization: `Bearer ${value}` } }),
  'Authorization: Basic': (value) => ({ headers: { authorization: `Basic ${btoa(`x:${value}`)}` } }),
  'Authorization, bare': (value) => ({ headers: { authorization: value } }),
  'X-KBC-ManageApiToken': (value) => ({ headers: { 'x-kbc-manageapitoken': value } }),
  'X-StorageApi-Token': (value) => ({ headers: { 'x-storageapi-token': value } }),
  'X-Auth-Token': (value) => ({ headers: { 'x-auth-token': value } }),
  'X-CSRF-Token': (value) => ({ headers: { 'x-csrf-token': value } }),
  'the session cookie': (value) => ({ headers: { cookie: `__Host-session=${value}` } }),
  'the device cookie': (value) => ({ headers: { cookie: `__Host-device=${value}` } }),
  'the address': (value) => ({ query: `token=${value}&access_token=${value}&session=${value}` }),
}
const inHeader = ['Authorization: Bearer', 'X-KBC-ManageApiToken', 'X-Auth-Token']
/** Whether a credential opens an operation from that place; a change by cookie lacks its CSRF token here. */
function opens(kind: string, place: string, { access, method }: (typeof operations)[number]): boolean {
  if (kind === 'cookie') return place === 'the session cookie' && method === 'get'
  if (!inHeader.includes(place)) return false
  return access.kind === 'account'
    ? kind === 'personal'
    : ['management', 'session', 'application'].includes(kind)
}

const { tokens } = await everyKind()
const guarded = operations.filter(({ access, method }) => access.kind !== 'anyone' && method !== 'delete')
test.each(guarded.map((one) => [one.method.toUpperCase(), one.path, one] as const))(
  '%s %s opens to no credential in the wrong place, nor to one of the wrong kind',
  async (method, path, operation) => {
    for (const [kind, value] of Object.entries(tokens))
      for (const [place, put] of Object.entries(places)) {
        if (opens(kind, place, operation)) continue
        const { headers, query } = put(value)
        const to = `${path.replaceAll(/\{\w+\}/g, '1')}${query ? `?${query}` : ''}`
        const { status } = await fetchApp(to, {
          method,
          headers: { origin, 'sec-fetch-site': 'same-origin', 'cf-connecting-ip': newAddress(), ...headers },
        })
        expect([kind, place, status]).toEqual([
          kind,
          place,
          expect.toSatisfy((one) => one === 401 || one === 403),
        ])
      }
  },
)

test('the secret of a mailed link opens the door it was mailed for, and no other', async () => {
  const doors = {
    activate: 'activate',
    'verify-email': 'verify-email',
    'undo-email': 'undo-email',
    'not-me': 'not-me',
    'reset-password': 'reset-password',
    'cancel-mfa-reset': 'cancel-mfa-reset',
    'set-up': 'set-up',
  }
  const { id } = await person({ isSuperAdmin: true })
  const links = await openLinks(env.DB, settings.key, id as UserId)
  for (const [purpose, secret] of links)
    for (const [opened, path] of Object.entries(doors)) {
      const body = {
        secret,
        ...(['activate', 'set-up'].includes(opened) && { name: 'X', email: 'x@example.com' }),
        ...(/activate|reset-password|set-up/.test(opened) && { password: goodPassword }),
      }
      const { status } = await browserLike().post(`/api/auth/${path}`, body)
      if (opened !== purpose)
        expect([purpose, opened, status]).toEqual([
          purpose,
          opened,
          expect.toSatisfy((one) => [403, 404, 409, 410, 422].includes(one)),
        ])
    }
})
