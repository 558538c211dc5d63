import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import worker from '../../../worker/index'
import type { Environment } from '../../../worker/settings'
import { origin } from '../../support/world/app'
import { tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { application, projectWith, rows, somebody, superAdmin } from '../../support/world/world'

const path = '/api/admin/system'

test('the state of the system takes one call: version, counts, super admins, mail, settings', async () => {
  const root = await superAdmin({ name: 'Grace', mfa: true })
  await projectWith([])
  const answer = await root.get(path)
  expect(answer).toMatchObject({ status: 200, calls: 1 })
  expect(answer.body).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    mail: { transport: 'mailbox', waiting: expect.any(Number), failing: 0, dead: 0 },
    mfaResets: 0,
  })
  expect(answer.body.counts.projects).toBeGreaterThan(0)
  expect(answer.body.superAdmins).toContainEqual({
    id: root.id,
    name: 'Grace',
    email: root.email,
    mfaEnabled: true,
  })
  expect(answer.body.settings).toContainEqual({ name: 'SIGN_UP', value: expect.any(String), isSecret: false })
})

test('no secret is in it', async () => {
  const { text } = await (await superAdmin()).get(path)
  // The environment of the tests holds both.
  const { GATEHOUSE_KEY, PASSWORD_PEPPER } = env as unknown as {
    GATEHOUSE_KEY: string
    PASSWORD_PEPPER: string
  }
  for (const secret of [GATEHOUSE_KEY, PASSWORD_PEPPER.split(':')[1] ?? '']) {
    expect(secret.length).toBeGreaterThan(20)
    expect(text).not.toContain(secret)
  }
})

test('it tells when the clock last ran, and how far the log is sealed', async () => {
  const root = await superAdmin()
  await rows('DELETE FROM clock')
  expect((await root.get(path)).body.clock).toBeNull()
  await root.put(`/manage/users/${root.id}`, { name: 'Grace' })
  const before = (await root.get(path)).body.log
  expect(before.oldestUnsealed).not.toBeNull()
  const started = Date.now()
  await tick()
  const { clock, log } = (await root.get(path)).body
  expect(clock.failed).toEqual([])
  expect(Date.parse(clock.ran)).toBeGreaterThanOrEqual(started)
  expect(log.oldestUnsealed).toBeNull()
  expect(log.sealedUpTo).toBeGreaterThan(before.sealedUpTo)
})

test('it names the peppers that are in use, so that nobody takes one away too early', async () => {
  const [root, eva] = [await superAdmin(), await someone()]
  await someone()
  const configured = (await root.get(path)).body.peppers
  expect(configured).toMatchObject([{ isConfigured: true, isInUse: true }])
  await rows(
    `UPDATE password SET hash = '$argon2id$v=19$m=1,t=1,p=1,keyid=old$c2FsdHNhbHRzYWx0$dGFndGFndGFn'
      WHERE user_id = ?`,
    eva.id,
  )
  expect((await root.get(path)).body.peppers).toEqual([
    ...configured,
    { id: 'old', isConfigured: false, isInUse: true },
  ])
})

test('it is for super admins alone', async () => {
  for (const who of [
    await somebody(),
    await somebody({ features: ['can-manage-users'] }),
    await application('projects:read'),
  ])
    expect((await who.get(path)).status).toBe(403)
})

test('a super admin’s account says that mails are held for want of a transport, no other does', async () => {
  const [root, eva] = [await someone({ isSuperAdmin: true }), await someone()]
  const isHeld = async ({ browser }: typeof root, transport: string) => {
    const context = createExecutionContext()
    const headers = { cookie: `__Host-session=${browser.jar.get('__Host-session')}` }
    // The environment of the tests, with another way for mails.
    const elsewhere = { ...env, MAIL_TRANSPORT: transport } as unknown as Environment
    const answer = await worker.fetch(
      // A Request made here has no `cf`, which the product does without.
      new Request(new URL('/api/account', origin), { headers }) as never,
      elsewhere,
      context,
    )
    await waitOnExecutionContext(context)
    return (await answer.json<{ mailIsHeld: boolean }>()).mailIsHeld
  }
  expect(await isHeld(root, 'none')).toBe(true)
  expect(await isHeld(root, 'mailbox')).toBe(false)
  expect(await isHeld(eva, 'none')).toBe(false)
})
