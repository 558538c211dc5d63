import { describe, expect, test } from 'vitest'
import { erasedTables } from '../../support/tables/personal.table'
import { postedTo } from '../../support/world/mailbox'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

const pathOf = ({ id }: { id: number }) => `/manage/users/${id}`

describe('deleting a user', () => {
  test('leaves a row named DELETED, tells the person, and frees the address', async () => {
    const [root, eva] = [await superAdmin(), await somebody({ mfa: true, features: ['can-manage-users'] })]
    const deleted = await root.delete(`${pathOf(eva)}/`)
    expect(deleted).toMatchObject({ status: 204, calls: 2, text: '' })
    expect((await root.get(pathOf(eva))).body).toEqual({
      id: eva.id,
      name: 'DELETED',
      email: 'DELETED',
      features: [],
      mfaEnabled: false,
      canAccessLogs: false,
      isSuperAdmin: false,
    })
    expect((await postedTo(eva.email)).map(({ kind }) => kind)).toEqual(['users.account-deleted'])
    expect((await eva.get(pathOf(eva))).status).toBe(401)
    const maintainer = await maintainerWith(root)
    const again = (await root.post(`/manage/maintainers/${maintainer}/users`, { email: eva.email })).body
    expect(again).toMatchObject({ name: '', email: eva.email })
    expect(again.id).not.toBe(eva.id)
    expect((await root.get(`/manage/users/${eva.email}`)).body.id).toBe(again.id)
  })
  test('takes them out of everything, and shows them as DELETED where they invited', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const maintainer = await maintainerWith(eva, adam)
    const organization = await organizationWith([eva, adam], { maintainer })
    const project = await projectWith(
      [
        [eva, 'admin'],
        [adam, 'admin'],
      ],
      { organization },
    )
    await eva.put(`/manage/projects/${project}/reviewers`, { adminIds: [eva.id] })
    await eva.post(`/manage/organizations/${organization}/invitations`, { email: 'left-invited@example.com' })
    await adam.post(`/manage/organizations/${await organizationWith([adam])}/invitations`, {
      email: eva.email,
    })
    expect((await root.delete(pathOf(eva))).status).toBe(204)
    expect((await adam.get(`/manage/organizations/${organization}/users`)).body).toHaveLength(1)
    expect((await adam.get(`/manage/organizations/${organization}/invitations`)).body).toMatchObject([
      {
        creator: { id: eva.id, name: 'DELETED', email: 'DELETED' },
        user: { email: 'left-invited@example.com' },
      },
    ])
    for (const table of erasedTables)
      expect([table, await rows(`SELECT 1 FROM ${table} WHERE user_id = ?`, eva.id)]).toEqual([table, []])
    expect(
      await rows(
        'SELECT network, browser, system, data FROM security_log WHERE user_id = ? GROUP BY 1, 2, 3, 4',
        eva.id,
      ),
    ).toEqual([{ network: '', browser: '', system: '', data: '{}' }])
  })
  test('knows every table that hangs on a person', async () => {
    const kept = ['security_log']
    const tables = await rows<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table'",
    )
    const references = tables.flatMap(({ name, sql }) =>
      [...sql.matchAll(/FOREIGN KEY \(`(\w+)`\) REFERENCES `user`/g)].map(([, column = '']) => ({
        name,
        column,
      })),
    )
    const theirs = references.filter(({ column }) => column === 'user_id').map(({ name }) => name)
    expect(theirs.filter((name) => !kept.includes(name)).sort()).toEqual([...erasedTables].sort())
    const others = references.filter(({ column }) => column !== 'user_id').map(({ column }) => column)
    expect([...new Set(others)].sort()).toEqual([
      'approver_id',
      'creator_id',
      'invitor_id',
      'requester_id',
      'used_by',
    ])
  })
  test('is refused whole to the only member of a live maintainer or organization', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const maintainer = await maintainerWith(eva)
    const organization = await organizationWith([eva], { maintainer })
    const project = await projectWith([[eva, 'admin']], { organization })
    const refused = async (id: number, unit: string) =>
      expect((await root.delete(`/manage/users/${eva.email}`)).body).toMatchObject({
        status: 400,
        code: 'manage.lastMember',
        error: `Cannot remove "${eva.email}" from "${id}". ${unit} must have at least 1 member`,
      })
    await refused(maintainer, 'Maintainer')
    await eva.post(`/manage/maintainers/${maintainer}/users`, { email: adam.email })
    await refused(organization, 'Organization')
    expect(await rows('SELECT 1 FROM project_member WHERE user_id = ?', eva.id)).toHaveLength(1)
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', organization)
    expect((await root.delete(pathOf(eva))).status).toBe(204)
    expect((await root.get(`/manage/projects/${project}`)).status).not.toBe(500)
  })
  test('is for super admins; who is nobody is named as asked for', async () => {
    const [root, eva] = [await superAdmin(), await somebody({ features: ['can-manage-users'] })]
    for (const segment of [eva.id, 999999])
      expect((await eva.delete(`/manage/users/${segment}`)).body.error).toBe(
        "You don't have access to the resource. Token must belong to the super admin.",
      )
    for (const [segment, given] of [
      ['999999', '999999'],
      ['nobody%2Bx@example.com', 'nobody+x@example.com'],
    ])
      expect((await root.delete(`/manage/users/${segment}`)).body).toMatchObject({
        status: 404,
        error: `Admin ${given} not found.`,
      })
  })
  test('meets the last other member leaving, and never empties the unit', async () => {
    const root = await superAdmin()
    for (let round = 0; round < 10; round += 1) {
      const [eva, adam] = [await somebody(), await somebody()]
      const id = await organizationWith([eva, adam])
      const answers = await Promise.all([
        root.delete(pathOf(eva)),
        adam.delete(`/manage/organizations/${id}/users/${adam.id}`),
      ])
      for (const { status } of answers) expect([204, 400, 429]).toContain(status)
      expect(await rows('SELECT 1 FROM organization_member WHERE organization_id = ?', id)).toHaveLength(1)
    }
  })
})
