import { describe, expect, test, vi } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { atMoment } from '../../support/world/notified'
import { someone } from '../../support/world/people'
import { atOnce, inRounds, theRest } from '../../support/world/race'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

const keys = ['id', 'name', 'email', 'features', 'mfaEnabled', 'canAccessLogs', 'isSuperAdmin']
const others = { status: 403, code: 'manage.accessDenied', error: "You can't access other users" }
const superAdminsOnly = {
  status: 403,
  error: "You don't have access to the resource. Token must belong to the super admin.",
}
const managersToo = {
  status: 403,
  error: expect.stringContaining('or admin has to have feature "can-manage-users".'),
}
const shown = ({ id, name, email }: Somebody) => ({
  id,
  name,
  email,
  features: [],
  mfaEnabled: false,
  canAccessLogs: false,
  isSuperAdmin: false,
})
const gone = (id: number) =>
  rows(
    "UPDATE user SET name = 'DELETED', email = 'DELETED', email_key = NULL, deleted_time = 1 WHERE id = ?",
    id,
  )

describe('a user', () => {
  test('is read by id and by address, by themselves, super admins and user managers', async () => {
    const eva = await somebody({
      email: 'eva+x@example.com',
      features: ['can-manage-features', 'can-manage-users'],
    })
    const readers = [eva, await superAdmin(), await somebody({ features: ['can-manage-users'] })]
    for (const who of readers) {
      for (const segment of [eva.id, 'eva+x@example.com', 'EVA%2Bx%40example.com/']) {
        const { body } = await who.get(`/manage/users/${segment}`)
        expect(Object.keys(body)).toEqual(keys)
        expect(body).toEqual({ ...shown(eva), features: ['can-manage-features', 'can-manage-users'] })
      }
    }
  })
  test('is nothing to others, whether they exist or not', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    for (const segment of [adam.id, adam.email, 999999, 'nobody@example.com', '9223372036854775807'])
      expect((await eva.get(`/manage/users/${segment}`)).body).toMatchObject(others)
    expect((await (await application('projects:read')).get(`/manage/users/${eva.id}`)).body.error).toBe(
      "You don't have access to the resource.",
    )
  })
  test('who is nobody is not found, by the words of the path', async () => {
    const root = await superAdmin()
    for (const [segment, given] of [
      ['999999', '999999'],
      ['No%2Bbody@Example.com', 'No+body@Example.com'],
      ['9223372036854775807', '9223372036854775807'],
    ])
      expect((await root.get(`/manage/users/${segment}`)).body).toMatchObject({
        status: 404,
        error: `User ${given} not found`,
      })
  })
  test('who is deleted is found by id alone, and cannot be changed any more', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    await gone(eva.id)
    const path = `/manage/users/${eva.id}`
    expect((await root.get(path)).body).toMatchObject({
      id: eva.id,
      name: 'DELETED',
      email: 'DELETED',
      mfaEnabled: false,
    })
    expect((await root.get(`/manage/users/${eva.email}`)).status).toBe(404)
    expect((await root.get(`${path}/organizations`)).body).toEqual([])
    const changes = [
      root.put(path, { name: 'x' }),
      root.post(`${path}/super-admin`),
      root.post(`${path}/features`, { feature: 'can-manage-users' }),
      root.delete(`${path}/mfa`),
    ]
    for (const { body } of await Promise.all(changes))
      expect(body).toMatchObject({ status: 404, error: `User ${eva.id} not found` })
    expect((await root.delete(path)).body).toMatchObject({ status: 404, error: `Admin ${eva.id} not found.` })
  })
  test('is renamed by themselves and super admins; other fields are ignored', async () => {
    const [eva, root, manager] = [
      await somebody(),
      await superAdmin(),
      await somebody({ features: ['can-manage-users'] }),
    ]
    const path = `/manage/users/${eva.email}`
    expect((await eva.put(path, { name: ' Eva ', email: 'x@example.com', isSuperAdmin: true })).body).toEqual(
      {
        ...shown(eva),
        name: 'Eva',
      },
    )
    expect((await (await sessionTokenOf(root)).put(path, { name: 'Evka' })).body.name).toBe('Evka')
    for (const who of [manager, await somebody()])
      expect((await who.put(path, {})).body).toMatchObject(others)
  })
  test.each([
    [[], 'This field is missing.'],
    [{ name: '' }, 'This value should not be blank.'],
    [{ name: '  ' }, 'This value should not be blank.'],
    [{ name: 5 }, 'This value should be of type string.'],
    [{ name: 'x'.repeat(256) }, 'This value is too long. It should have 255 characters or less.'],
  ])('is not renamed by %j', async (body, message) => {
    const eva = await somebody()
    expect((await eva.put(`/manage/users/${eva.id}`, body)).body).toMatchObject({
      status: 400,
      code: 'manage.validation',
      error: `Invalid request:\n - name: "${message}"`,
      errors: [{ key: 'name', message }],
    })
  })
})

describe('the list of users', () => {
  test('is for super admins and user managers; deleted users are not in it', async () => {
    const [root, manager, eva, dead] = [
      await superAdmin(),
      await somebody({ features: ['can-manage-users'] }),
      await somebody({ name: 'Zuzana Listed' }),
      await somebody({ name: 'Zuzana Listed' }),
    ]
    await gone(dead.id)
    for (const who of [root, manager])
      expect((await who.get('/manage/users/?q=Zuzana%20Listed')).body).toEqual([shown(eva)])
    expect((await eva.get('/manage/users')).body).toMatchObject(managersToo)
  })
  test('is by id, page by page', async () => {
    const root = await superAdmin()
    for (let each = 0; each < 3; each += 1) await somebody({ name: `Paged ${each}` })
    const all = (await root.get('/manage/users?q=paged&limit=1000')).body
    expect(all.map(({ name }: Somebody) => name)).toEqual(['Paged 0', 'Paged 1', 'Paged 2'])
    expect((await root.get('/manage/users?q=paged&limit=1&offset=1')).body).toEqual([all[1]])
    expect((await root.get('/manage/users?q=paged&offset=3')).body).toEqual([])
  })
  test('is searched by a part of a name or address, whatever it holds', async () => {
    const root = await superAdmin()
    const eva = await somebody({ name: '100%_Řehoř', email: 'Odd.Part+tag@example.com' })
    for (const q of ['odd.part', 'PART+TAG@', '%_', '100%', 'Řehoř', 'x'.repeat(60)])
      expect([
        q,
        (await root.get(`/manage/users?q=${encodeURIComponent(q)}`)).body.map(({ id }: Somebody) => id),
      ]).toEqual([q, q.startsWith('xxx') ? [] : [eva.id]])
  })
  test.each(['limit=0', 'limit=1001', 'limit=x', 'offset=-1', 'q=', `q=${'x'.repeat(201)}`])(
    'is refused for %s',
    async (query) => {
      const answer = await (await superAdmin()).get(`/manage/users?${query}`)
      expect(answer.body).toMatchObject({
        status: 400,
        code: 'manage.validation',
        errors: [{ key: query.split('=')[0] }],
      })
    },
  )
})

describe('super admins', () => {
  test('are made and unmade by super admins, with the user as answer; done again it is done', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    const path = `/manage/users/${eva.email}/super-admin`
    expect((await eva.post(`/manage/users/${eva.id}/super-admin`)).body).toMatchObject(superAdminsOnly)
    for (let again = 0; again < 2; again += 1)
      expect(await root.post(path)).toMatchObject({
        status: 200,
        body: { ...shown(eva), isSuperAdmin: true },
      })
    expect((await eva.get('/manage/users')).status).toBe(200)
    for (let again = 0; again < 2; again += 1)
      expect(await root.delete(`${path}/`)).toMatchObject({
        status: 200,
        body: { ...shown(eva), isSuperAdmin: false },
      })
    expect(
      await rows("SELECT kind FROM security_log WHERE user_id = ? AND kind LIKE 'super%'", eva.id),
    ).toEqual([{ kind: 'super-admin.granted' }, { kind: 'super-admin.removed' }])
    expect((await root.post('/manage/users/999999/super-admin')).body.error).toBe('User 999999 not found')
  })
  test('sign in anew within a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [root, eva] = [await superAdmin(), await someone()]
    await root.post(`/manage/users/${eva.id}/super-admin`)
    const isSignedInAfter = (age: number) =>
      atMoment(Date.now() + age, async () => (await eva.browser.get('/api/account')).status)
    expect([await isSignedInAfter(days(1) - 1), await isSignedInAfter(days(1))]).toEqual([200, 401])
    vi.useRealTimers()
  })
  test('are never none, even when 20 go at once', inRounds, async () => {
    const admins = await atOnce(() => superAdmin())
    await rows(`UPDATE user SET is_super_admin = 0 WHERE id NOT IN (${admins.map(({ id }) => id).join()})`)
    const answers = await Promise.all(admins.map((one) => one.delete(`/manage/users/${one.id}/super-admin`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...theRest(200), 400])
    const [last] = await rows<{ id: number }>('SELECT id FROM user WHERE is_super_admin = 1')
    const who = admins.find(({ id }) => id === last?.id)
    for (const path of [`/manage/users/${last?.id}/super-admin`, `/manage/users/${last?.id}`])
      expect((await who?.delete(path))?.body).toMatchObject({ status: 400, code: 'manage.lastSuperAdmin' })
  })
})

describe('what a user is a member of', () => {
  test('looks as it does elsewhere, projects with the role', async () => {
    const [eva, root] = [await somebody(), await superAdmin()]
    const maintainer = await maintainerWith(eva)
    const organization = await organizationWith([eva], { maintainer })
    const project = await projectWith([[eva, 'guest']], { organization })
    await projectWith([[eva, 'guest']], { expires: 1 })
    const expired = await projectWith([[eva, 'guest']])
    await rows('UPDATE project_member SET expires = 1 WHERE project_id = ?', expired)
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', await organizationWith([eva]))
    for (const who of [eva, root, await somebody({ features: ['can-manage-users'] })]) {
      expect((await who.get(`/manage/users/${eva.id}/maintainers`)).text).toBe(
        (await eva.get('/manage/maintainers')).text,
      )
      expect((await who.get(`/manage/users/${eva.email}/organizations`)).text).toBe(
        (await eva.get('/manage/organizations')).text,
      )
      const [listed] = (await eva.get(`/manage/organizations/${organization}/projects`)).body
      expect((await who.get(`/manage/users/${eva.id}/projects/`)).body).toEqual([
        { ...listed, role: 'guest', organization: { id: organization, name: expect.any(String) } },
      ])
    }
    expect(project).toBeGreaterThan(0)
    for (const kind of ['maintainers', 'organizations', 'projects']) {
      expect((await (await somebody()).get(`/manage/users/${eva.id}/${kind}`)).body).toMatchObject(
        managersToo,
      )
      expect((await root.get(`/manage/users/999999/${kind}`)).body.error).toBe('User 999999 not found')
      expect((await eva.get(`/manage/users/${eva.id}/${kind}`)).calls).toBe(1)
    }
  })
})
