import { env } from 'cloudflare:workers'
import { addSecurityKey, authenticator, registerPasskey } from '../browser/authenticator'
import { browserLike } from '../browser/browser-like'
import { addTotp, pendingFor } from '../browser/two-step'
import { personalOf } from './credentials'
import { person, signedInAs } from './people'
import { insert, maintainerWith, organizationWith, projectWith, somebody, tokenOf } from './world'

/** Words that stand in Eva's rows and nowhere else. */
export const canary = {
  name: 'Evangeline Canary',
  reason: 'canary reason',
  key: 'canary-key',
  value: 'canary value',
  thing: 'Canary phone',
}

let count = 0
/**
 * Eva, about whom everything is kept that can be: she is in every table that hangs on a person. Adam is
 * beside her wherever she would be the last.
 */
export async function evaOfEverything() {
  count += 1
  const [eva, adam] = [
    await person({ name: canary.name, email: `eva.canary.${count}@example.com` }),
    await somebody(),
  ]
  const browser = await signedInAs(eva)
  const maintainer = await maintainerWith(eva, adam)
  const organization = await organizationWith([eva, adam], { maintainer })
  const project = await projectWith([[adam, 'admin']], { organization })
  await insert('project_member', {
    project_id: project,
    user_id: eva.id,
    role: 'admin',
    created: 2,
    reason: canary.reason,
    invitor_id: adam.id,
    approver_id: adam.id,
  })
  await insert('reviewer', { project_id: project, user_id: eva.id })
  await invited(eva, adam)
  await insert('user_metadata', {
    user_id: eva.id,
    provider: 'user',
    key: canary.key,
    value: canary.value,
    timestamp: 3,
  })
  await env.DB.prepare(
    "INSERT INTO user_feature (user_id, feature_id) SELECT ?, min(id) FROM feature WHERE type = 'admin'",
  )
    .bind(eva.id)
    .run()
  await insert('promo_code', {
    code: `CANARY-${count}`,
    maintainer_id: maintainer,
    organization_id: organization,
    template_id: 'poc15DaysGuideMode',
    created: 1,
    expires: 2,
    used_by: eva.id,
    used_at: 1,
    project_id: project,
  })
  await tokenOf(eva.id, { description: 'Canary job' })
  const value = await personalOf({ ...eva, browser }, 'account:read')
  await registerPasskey(browser, authenticator(), canary.thing)
  await addSecurityKey(browser, authenticator({ verifies: false }), 'Canary key')
  await addTotp(browser)
  await browser.post('/api/account/totp')
  await browser.put('/api/account/email-address', { email: `eva.canary.new.${count}@example.com` })
  await insert('mfa_reset', { user_id: eva.id, requester_id: adam.id, requested: 1, due: Date.now() + 1e12 })
  await insert('notification', {
    user_id: eva.id,
    kind: 'members.added',
    data: '{"unitName":"Canary"}',
    created: 6,
  })
  await insert('notification_preference', { user_id: eva.id, topic: 'limits', bell: 0, mail: 1 })
  const announcement = await insert('announcement', {
    title: 'Maintenance',
    text: 'x',
    starts: 1,
    ends: Date.now() + 1e12,
    creator_id: adam.id,
    created: 1,
  })
  await insert('announcement_read', { announcement_id: announcement, user_id: eva.id, read: 7 })
  const elsewhere = await pendingFor(eva.email, browserLike('Canary Browser'))
  await insert('device', {
    user_id: eva.id,
    hash: `canary-device-${count}`,
    created: 1,
    last_used: Date.now(),
  })
  return { ...eva, browser, elsewhere, adam, maintainer, organization, project, token: value }
}

/** Invitations both ways, and a request for access. */
async function invited(eva: { id: number }, adam: { id: number }) {
  for (const [to, by] of [
    [eva.id, adam.id],
    [(await somebody()).id, eva.id],
  ]) {
    const people = { user_id: to ?? 0, creator_id: by ?? 0, created: 4 }
    await insert('maintainer_invitation', { maintainer_id: await maintainerWith(adam), ...people })
    await insert('organization_invitation', { organization_id: await organizationWith([adam]), ...people })
    await insert('project_invitation', {
      project_id: await projectWith([]),
      ...people,
      role: 'guest',
      reason: to === eva.id ? canary.reason : 'Audit',
    })
  }
  await insert('join_request', {
    project_id: await projectWith([]),
    user_id: eva.id,
    reason: canary.reason,
    created: 5,
  })
}
