import { describe, expect, test } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

const pathOf = (id: number) => `/manage/organizations/${id}`
const locked = {
  status: 400,
  code: 'manage.mfaRequired',
  error: 'This organization requires users to have multi-factor authentication enabled',
}
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)

describe('requiring MFA strictly', () => {
  test('is refused until everybody has it: members, and those of live projects', async () => {
    const [eva, adam, jana] = [await somebody({ mfa: true }), await somebody({ mfa: true }), await somebody()]
    const id = await organizationWith([eva, adam])
    const project = await projectWith([[jana, 'guest']], { organization: id })
    const turnOn = async () => (await eva.patch(pathOf(id), { mfaRequired: true })).body
    expect(await turnOn()).toMatchObject({ status: 400, code: 'manage.mfaNotEnabledForAll' })
    await rows('UPDATE project SET expires = 1 WHERE id = ?', project)
    expect(await turnOn()).toMatchObject({ mfaRequired: true })
    expect(await kindsPostedTo(jana.email)).toEqual([])
  })
  test('is turned off by a member, and asks nothing when it is on already', async () => {
    const [eva, adam] = [await somebody({ mfa: true }), await somebody()]
    const path = pathOf(await organizationWith([eva, adam], { mfaRequired: true }))
    expect((await eva.patch(path, { mfaRequired: '1' })).body.mfaRequired).toBe(true)
    expect((await eva.patch(path, { mfaRequired: 0 })).body.mfaRequired).toBe(false)
    expect((await adam.get(path)).status).toBe(200)
  })
})

describe('requiring MFA by force', () => {
  test.each(['patch', 'post'] as const)(
    '(%s) locks out whoever lacks it and tells each of them, once',
    async (method) => {
      const [eva, adam, jana] = [await somebody({ mfa: true }), await somebody(), await somebody()]
      const id = await organizationWith([eva, adam], { name: 'Acme' })
      await projectWith([[jana, 'guest']], { organization: id })
      await projectWith(
        [
          [jana, 'guest'],
          [eva, 'admin'],
        ],
        { organization: id },
      )
      const forced = await eva[method](`${pathOf(id)}/force-mfa`)
      expect(forced.status).toBe(200)
      expect(forced.text).toBe((await eva.get(pathOf(id))).text)
      expect(forced.body.mfaRequired).toBe(true)
      expect((await eva[method](`${pathOf(id)}/force-mfa/`)).status).toBe(200)
      for (const who of [adam, jana])
        expect(await postedTo(who.email)).toMatchObject([
          { kind: 'organizations.mfa-required', data: { organizationName: 'Acme', byName: eva.name } },
        ])
      expect(await kindsPostedTo(eva.email)).toEqual([])
      expect((await adam.get(pathOf(id))).body).toMatchObject(locked)
    },
  )
  test('hears of relation, then membership, then one’s own MFA', async () => {
    const [member, supporter, stranger] = [await somebody(), await somebody({ mfa: true }), await somebody()]
    const id = await organizationWith([member], { maintainer: await maintainerWith(supporter) })
    const said = async (who: typeof member) => (await who.post(`${pathOf(id)}/force-mfa`)).body
    expect(await said(stranger)).toMatchObject({
      status: 403,
      error: `You don't have access to the organization ${id}`,
    })
    for (const who of [supporter, await superAdmin()])
      expect(await said(who)).toMatchObject({
        status: 400,
        code: 'manage.updateOrganizationPermissionDenied',
      })
    expect(await said(member)).toMatchObject({
      status: 400,
      code: 'manage.mfaSetupRequired',
      error: 'You must setup Multi-Factor Authentication on your account first',
    })
  })
})

describe('the lock-out', () => {
  const all: readonly (readonly [string, string, object?])[] = [
    ['get', ''],
    ['patch', '', { crmId: 'x' }],
    ['patch', '', { name: '' }],
    ['post', '/force-mfa'],
    ['get', '/users'],
    ['post', '/users', { email: '' }],
    ['delete', '/users/999999'],
    ['get', '/projects-users'],
    ['get', '/invitations'],
    ['get', '/invitations/1'],
    ['post', '/invitations', {}],
    ['delete', '/invitations/1'],
    ['post', '/join-organization'],
  ]
  const locks = async (who: Awaited<ReturnType<typeof somebody>>, id: number) => {
    for (const [method, path, body] of all) {
      const answer = await who.send(
        method.toUpperCase(),
        pathOf(id) + path,
        body ?? (method === 'get' ? undefined : []),
      )
      expect([method, path, answer.body]).toEqual([method, path, expect.objectContaining(locked)])
    }
  }
  test('comes before permissions and fields, for members and support', async () => {
    const [eva, supporter] = [await somebody(), await somebody()]
    const id = await organizationWith([eva, await somebody()], {
      maintainer: await maintainerWith(supporter),
      mfaRequired: true,
    })
    await locks(eva, id)
    await locks(supporter, id)
    expect((await eva.get(`${pathOf(id)}/projects`)).body).toMatchObject(locked)
    expect((await (await somebody()).get(pathOf(id))).status).toBe(403)
    expect((await eva.delete(`${pathOf(id)}/users/${eva.id}`)).status).toBe(204)
  })
  test('spares super admins what they need: the list of projects, and deleting', async () => {
    const root = await superAdmin()
    const id = await organizationWith([await somebody()], { mfaRequired: true })
    await locks(root, id)
    expect((await root.get(`${pathOf(id)}/projects`)).status).toBe(200)
    expect((await root.delete(pathOf(id))).status).toBe(204)
  })
  test('keeps others who lack MFA from being added, and leaves no account; inviting goes', async () => {
    const [eva, adam] = [await somebody({ mfa: true }), await somebody()]
    const path = pathOf(await organizationWith([eva], { mfaRequired: true }))
    expect((await eva.post(`${path}/users`, { id: adam.id })).body).toMatchObject(locked)
    expect((await eva.post(`${path}/users`, { email: 'not-left-behind@example.com' })).body).toMatchObject(
      locked,
    )
    expect(await rows('SELECT 1 FROM user WHERE email_key = ?', 'not-left-behind@example.com')).toEqual([])
    expect((await eva.post(`${path}/invitations`, { email: adam.email })).status).toBe(201)
    expect((await eva.get(`${path}/users`)).body).toHaveLength(1)
  })
})

describe('whom the requirement would lock out', () => {
  test('is told to members: each once, with what makes them one', async () => {
    const [eva, adam, jana, petr] = [
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody({ mfa: true }),
    ]
    const id = await organizationWith([eva, petr])
    await projectWith(
      [
        [jana, 'guest'],
        [petr, 'admin'],
      ],
      { organization: id, name: 'First' },
    )
    await projectWith(
      [
        [jana, 'admin'],
        [eva, 'admin'],
        [adam, 'guest'],
      ],
      { organization: id, name: 'Second' },
    )
    await projectWith([[await somebody(), 'admin']], { organization: id, expires: 1 })
    const answer = await eva.get(`/api/organizations/${id}/members-without-mfa`)
    const person = ({ id, name, email }: typeof eva, through: string) => ({ id, name, email, through })
    expect(answer.body).toEqual([person(eva, 'organization'), person(adam, 'Second'), person(jana, 'First')])
    expect(answer.calls).toBe(1)
    expect((await petr.get(`/api/organizations/${id}/members-without-mfa`)).text).toBe(answer.text)
  })
  test('is nobody’s business else', async () => {
    const id = await organizationWith([await somebody()])
    expect((await (await somebody()).get(`/api/organizations/${id}/members-without-mfa`)).status).toBe(404)
    expect((await (await superAdmin()).get(`/api/organizations/${id}/members-without-mfa`)).body.code).toBe(
      'mfa-required-members-only',
    )
  })
})
