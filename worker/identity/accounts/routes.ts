import type { Context } from 'hono'
import { commit } from '../../access/commit'
import { read } from '../../access/enter'
import { lastResult } from '../../data/batch'
import { csrfToken } from '../../http/api/csrf'
import { json, operation, signedIn, slice } from '../../http/operation'
import { Problem } from '../../problems'
import { accountOnWire } from './accountOnWire'
import { account, profileChange } from './shapes'
import * as store from './store'

const look = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account',
  isTagged: true,
  summary: 'My account, my session and the CSRF token',
  answers: { 200: account },
})
const change = operation({
  access: signedIn({ scope: 'account:write' }),
  method: 'patch',
  path: '/api/account',
  summary: 'Change my profile',
  request: { body: json(profileChange) },
  answers: { 200: account },
})

/** `/api/account`. */
export const accounts = slice('Account')
  .openapi(look, async (c) => {
    const [[row]] = await read(c.var.scope, [store.accountOf(c.var.scope)])
    return c.json(await onWire(c, row), 200)
  })
  .openapi(change, async (c) => {
    const fields = c.req.valid('json')
    const changes = Object.keys(fields).length > 0 ? [store.changeProfile(c.var.scope, fields)] : []
    const results = await commit(c.var.scope, [...changes, store.accountOf(c.var.scope)])
    const [row] = lastResult(results)
    return c.json(await onWire(c, row), 200)
  })

async function onWire(c: Context, row: store.AccountRow | undefined) {
  if (!row) throw new Problem('not-signed-in')
  const { key, mail } = c.get('settings')
  return accountOnWire(row, {
    csrfToken: row.session && (await csrfToken(key, row.session.id)),
    transport: mail.transport,
  })
}
