import { challengeCookie, readDevices } from '../../http/api/session-cookie'
import { json, slice } from '../../http/operation'
import { Problem } from '../../problems'
import { addKey } from './addKey'
import { beginKey } from './beginKey'
import { CHALLENGE_LASTS } from './ceremonies/rules'
import { passkeyOnWire, securityKeyOnWire } from './keyOnWire'
import { addKeyOf, beginOf, removeKeyOf, renameOf } from './operations'
import { removeKey } from './removeKey'
import { renameKey } from './renameKey'
import { addedSecurityKey, newPasskey, newSecurityKey, passkey, securityKey, securityKeyName } from './shapes'

const passkeyPath = '/api/account/passkeys'
const ofPasskeys = {
  begin: beginOf({
    path: passkeyPath,
    summary: 'Begin to register a passkey: what the browser is to make',
    request: {},
  }),
  add: addKeyOf({
    path: passkeyPath,
    summary: 'Register the passkey that the browser has made',
    body: newPasskey,
    answer: passkey,
  }),
  rename: renameOf({ path: passkeyPath, summary: 'Rename a passkey', answer: passkey }),
  remove: removeKeyOf({ path: passkeyPath, summary: 'Delete a passkey', refusals: [] }),
}
const securityKeyPath = '/api/account/security-keys'
const ofSecurityKeys = {
  begin: beginOf({
    path: securityKeyPath,
    summary: 'Begin to add a security key: what the browser is to make',
    request: { body: json(securityKeyName) },
  }),
  add: addKeyOf({
    path: securityKeyPath,
    summary: 'Add the security key that the browser has made',
    body: newSecurityKey,
    answer: addedSecurityKey,
  }),
  rename: renameOf({ path: securityKeyPath, summary: 'Rename a security key', answer: securityKey }),
  remove: removeKeyOf({
    path: securityKeyPath,
    summary: 'Remove a security key',
    refusals: ['mfa-required-by'],
  }),
}

/** `/api/account/passkeys`. */
export const passkeys = slice('Passkeys')
  .openapi(ofPasskeys.begin, async (c) => {
    const asked = { kind: 'passkey', browser: challengeCookie.read(c) } as const
    const { options, browser } = await beginKey(c.var.scope, c.var.settings, asked)
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(ofPasskeys.add, async (c) => {
    const { response, name } = c.req.valid('json')
    const cookies = { browser: challengeCookie.read(c), devices: await readDevices(c) }
    const added = { kind: 'passkey', response, name, ...cookies } as const
    const { row } = await addKey(c.var.scope, c.var.settings, added)
    if (!row) throw new Problem('not-found')
    return c.json(passkeyOnWire(row, cookies.devices), 201)
  })
  .openapi(ofPasskeys.rename, async (c) => {
    const renamed = { kind: 'passkey', ...c.req.valid('param'), ...c.req.valid('json') } as const
    const row = await renameKey(c.var.scope, renamed)
    return c.json(passkeyOnWire(row, await readDevices(c)), 200)
  })
  .openapi(ofPasskeys.remove, async (c) => {
    await removeKey(c.var.scope, c.var.settings, { kind: 'passkey', ...c.req.valid('param') })
    return c.body(null, 204)
  })

/** `/api/account/security-keys`. */
export const securityKeys = slice('Two-step verification')
  .openapi(ofSecurityKeys.begin, async (c) => {
    const asked = { kind: 'security-key', browser: challengeCookie.read(c) } as const
    const { options, browser } = await beginKey(c.var.scope, c.var.settings, asked)
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(ofSecurityKeys.add, async (c) => {
    const cookies = { browser: challengeCookie.read(c), devices: await readDevices(c) }
    const added = { kind: 'security-key', ...c.req.valid('json'), ...cookies } as const
    const { row, recoveryCodes } = await addKey(c.var.scope, c.var.settings, added)
    if (!row) throw new Problem('not-found')
    return c.json({ key: securityKeyOnWire(row), recoveryCodes }, 201)
  })
  .openapi(ofSecurityKeys.rename, async (c) => {
    const renamed = { kind: 'security-key', ...c.req.valid('param'), ...c.req.valid('json') } as const
    return c.json(securityKeyOnWire(await renameKey(c.var.scope, renamed)), 200)
  })
  .openapi(ofSecurityKeys.remove, async (c) => {
    await removeKey(c.var.scope, c.var.settings, { kind: 'security-key', ...c.req.valid('param') })
    return c.body(null, 204)
  })
