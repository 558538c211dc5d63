import { expect, test } from 'vitest'
import { fetchApp } from '../../support/world/app'

test('says that it is up', async () => {
  const answer = await fetchApp('/health')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok', checks: { database: 'ok', kv: 'ok' } })
})
test('a stranger hears to sign in first', async () => {
  const answer = await fetchApp('/api/account')
  expect(answer.status).toBe(401)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
})
