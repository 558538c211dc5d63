import { describe, expect, test } from 'vitest'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

const pathOf = (id: number) => `/manage/organizations/${id}`
/** An organization of a maintainer, and somebody in each place around it. */
async function town() {
  const [member, supporter, both, root] = await Promise.all([
    somebody(),
    somebody(),
    somebody(),
    superAdmin(),
  ])
  const maintainer = await maintainerWith(supporter, both)
  const id = await organizationWith([member, both], { maintainer })
  return { id, maintainer, path: pathOf(id), member, supporter, both, root }
}
type Town = Awaited<ReturnType<typeof town>>

describe('a change of an organization', () => {
  test('takes names, numbers as text, booleans as numbers, and ignores what it does not know', async () => {
    const { path, both, id } = await town()
    const project = await projectWith([], { organization: id })
    const changed = await both.patch(`${path}/`, {
      name: 'New',
      allowAutoJoin: '0',
      crmId: 'crm-1',
      activityCenterProjectId: `${project}`,
      defaultBackend: 'x',
    })
    expect(changed.status).toBe(200)
    expect(changed.body).toMatchObject({
      name: 'New',
      allowAutoJoin: false,
      crmId: 'crm-1',
      activityCenterProjectId: project,
    })
    expect((await both.get(path)).text).toBe(changed.text)
    const cleared = await both.patch(path, { crmId: null, activityCenterProjectId: null, allowAutoJoin: 1 })
    expect(cleared.body).toMatchObject({
      name: 'New',
      allowAutoJoin: true,
      crmId: '',
      activityCenterProjectId: null,
    })
  })
  const said = {
    autoJoin: {
      status: 400,
      code: 'manage.updateOrganizationPermissionDenied',
      error: expect.stringContaining("'allowAutoJoin'"),
    },
    mfa: {
      status: 400,
      code: 'manage.updateOrganizationPermissionDenied',
      error: "Only organization members can change the 'mfaRequired' parameter",
    },
    crm: { status: 403, code: 'manage.accessDenied', error: 'Only maintainer members can change CRM ID' },
    center: { status: 403, error: 'Only maintainer members can change ActivityCenter ProjectId' },
    lacking: {
      status: 400,
      code: 'manage.mfaNotEnabledForAll',
      error: 'Not all organization and project members have Multi-factor Authentication enabled',
    },
    project: { status: 404, code: 'manage.notFound', error: 'Project not found' },
    maintainer: { status: 404, error: 'Maintainer 999999 not found' },
    name: { status: 400, code: 'manage.validation', error: 'A name must be set' },
  }
  test.each<[string, keyof Town & ('member' | 'supporter' | 'both' | 'root'), object, object]>([
    ['auto join by support', 'supporter', { allowAutoJoin: true }, said.autoJoin],
    ['auto join by a super admin, unchanged', 'root', { allowAutoJoin: true }, said.autoJoin],
    ['auto join before MFA', 'root', { mfaRequired: false, allowAutoJoin: true }, said.autoJoin],
    ['MFA by support', 'supporter', { mfaRequired: 1 }, said.mfa],
    ['MFA by a super admin', 'root', { mfaRequired: 'false', name: '' }, said.mfa],
    ['MFA while somebody lacks it', 'member', { mfaRequired: true }, said.lacking],
    [
      'MFA while somebody lacks it, before the CRM id',
      'member',
      { crmId: 'x', mfaRequired: true },
      said.lacking,
    ],
    ['the CRM id by a member', 'member', { crmId: '' }, said.crm],
    [
      'the CRM id before the activity center',
      'member',
      { activityCenterProjectId: null, crmId: null },
      said.crm,
    ],
    ['the CRM id before the name', 'member', { name: '', crmId: 'x' }, said.crm],
    ['the CRM id after MFA is turned off', 'member', { mfaRequired: false, crmId: 'x' }, said.crm],
    ['the activity center by a member', 'member', { activityCenterProjectId: 1 }, said.center],
    ['a project that is not there', 'both', { activityCenterProjectId: 999999 }, said.project],
    [
      'a project before a maintainer',
      'both',
      { maintainerId: 999999, activityCenterProjectId: 0 },
      said.project,
    ],
    ['a maintainer that is not there', 'root', { maintainerId: '999999' }, said.maintainer],
    ['a maintainer that is not there, by a member', 'member', { maintainerId: 999999 }, said.maintainer],
    ['a blank name', 'member', { name: ' ' }, said.name],
    ['a name before a project', 'both', { name: '', activityCenterProjectId: 999999 }, said.name],
    [
      'a flag that is none',
      'member',
      { allowAutoJoin: 'maybe' },
      { error: 'Invalid request:\n - allowAutoJoin: "This value should be of type bool."' },
    ],
    [
      'a number that is none',
      'root',
      { maintainerId: 'x' },
      { error: 'Invalid request:\n - maintainerId: "This value should be of type int."' },
    ],
  ])('is refused whole: %s', async (_, who, body, expected) => {
    const { path, [who]: caller, root } = await town()
    const before = (await root.get(path)).text
    const answer = await caller.patch(path, { name: 'Changed', ...body })
    expect(answer.body).toMatchObject(expected)
    expect('errors' in answer.body).toBe(answer.body.error.startsWith('Invalid request'))
    expect((await root.get(path)).text).toBe(before)
  })
  test('names a project of the organization that is alive, and no other', async () => {
    const { path, both, id } = await town()
    const foreign = await projectWith([])
    const expired = await projectWith([], { organization: id, expires: Date.now() - 1 })
    const deleted = await projectWith([], { organization: id })
    await rows('UPDATE project SET deleted_time = 1 WHERE id = ?', deleted)
    for (const project of [foreign, expired, deleted])
      expect((await both.patch(path, { activityCenterProjectId: project })).body.error).toBe(
        'Project not found',
      )
  })
  test('forgets a project at the instant it expires', async () => {
    const { path, both, id } = await town()
    const project = await projectWith([], { organization: id })
    await both.patch(path, { activityCenterProjectId: project })
    await rows('UPDATE project SET expires = 1 WHERE id = ?', project)
    for (const list of [[(await both.get(path)).body], (await both.get('/manage/organizations')).body])
      expect(list).toMatchObject([{ activityCenterProjectId: null }])
    expect((await both.patch(path)).body.activityCenterProjectId).toBeNull()
  })
  test('is not for people who are not activated, nor for strangers', async () => {
    const newcomer = await somebody({ isActivated: false })
    const path = pathOf(await organizationWith([newcomer]))
    expect((await newcomer.patch(path, { crmId: 'x' })).body.error).toBe(
      'Only active users can perform this action.',
    )
    expect((await (await somebody()).patch(path, { allowAutoJoin: 1 })).status).toBe(403)
  })
})

describe('moving an organization to another maintainer', () => {
  const moved = async (who: Somebody, path: string, maintainer: number) =>
    (await who.patch(path, { maintainerId: maintainer })).body
  test('is for its maintainer and super admins: to any', async () => {
    const { path, supporter, root, maintainer } = await town()
    const [one, other] = [await maintainerWith(), await maintainerWith()]
    expect((await moved(supporter, path, one)).maintainer).toEqual(
      (await root.get(`/manage/maintainers/${one}`)).body,
    )
    expect(await moved(supporter, path, maintainer)).toMatchObject({ status: 403 })
    expect((await moved(root, path, other)).maintainer.id).toBe(other)
  })
  test('is for its members: to a maintainer of theirs', async () => {
    const { path, member, maintainer } = await town()
    const [own, foreign] = [await maintainerWith(member), await maintainerWith()]
    for (const id of [foreign, maintainer])
      expect(await moved(member, path, id)).toMatchObject({
        status: 403,
        error: `You don't have access to maintainer ${id}`,
      })
    expect((await moved(member, path, own)).maintainer.id).toBe(own)
  })
  test('to a deleted one is refused', async () => {
    const { path, root } = await town()
    const gone = await maintainerWith()
    await rows('UPDATE maintainer SET deleted_time = 1 WHERE id = ?', gone)
    expect(await moved(root, path, gone)).toMatchObject({
      status: 404,
      error: `Maintainer ${gone} not found`,
    })
  })
})
