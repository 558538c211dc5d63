import { afterEach, describe, expect, test, vi } from 'vitest'
import { atOnce, inRounds } from '../../support/world/race'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const codes = (maintainer: number) => `/manage/maintainers/${maintainer}/promo-codes`
const own = '/manage/current-user/promo-codes'
let count = 0
const aCode = () => {
  count += 1
  return `CODE-${count}`
}
const wish = (organizationId: number, more: object = {}) => ({
  code: aCode(),
  expirationDays: 5,
  organizationId,
  projectTemplateStringId: 'poc15Days',
  ...more,
})
/** A maintainer of Eva's with an organization, and a code of theirs. */
async function world(more: object = {}, given: { mfaRequired?: boolean } = {}) {
  const eva = await somebody()
  const maintainer = await maintainerWith(eva)
  const organization = await organizationWith([], { maintainer, name: 'Acme', ...given })
  const fields = wish(organization, more)
  const made = await eva.post(`${codes(maintainer)}/`, fields)
  return { eva, maintainer, organization, made, code: fields.code }
}

describe('promo codes of a maintainer', () => {
  test('name organization and template, and end with a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 9, 2, 13) })
    const { eva, maintainer, organization, made, code } = await world({ expirationDays: '5' })
    expect([made.status, made.calls]).toEqual([201, 2])
    expect(made.text).toBe(
      JSON.stringify({
        code,
        expires: '2026-03-16T23:59:59+0000',
        organization: {
          id: organization,
          name: 'Acme',
          created: '2026-03-11T09:02:13+0000',
          allowAutoJoin: true,
          crmId: '',
          activityCenterProjectId: null,
          mfaRequired: false,
        },
        projectTemplate: {
          stringId: 'poc15Days',
          name: 'POC 15 days',
          description: 'Proof of concept. 15 days trial.',
          expirationDays: 15,
          billedMonthlyPrice: null,
          hasTryModeOn: false,
          defaultBackend: 'snowflake',
        },
      }),
    )
    const second = await eva.post(codes(maintainer), wish(organization))
    const list = await eva.get(codes(maintainer))
    expect([list.calls, list.body]).toEqual([1, [made.body, second.body]])
  })
  test('open nothing once the organization is another maintainer’s, and are listed no more', async () => {
    const { eva, maintainer, organization, code } = await world()
    const target = await maintainerWith(eva)
    const moved = await eva.patch(`/manage/organizations/${organization}`, { maintainerId: target })
    expect(moved.status).toBe(200)
    expect((await (await somebody()).post(own, { code })).body.code).toBe('manage.promoCodeInvalid')
    expect([(await eva.get(codes(maintainer))).body, (await eva.get(codes(target))).body]).toEqual([[], []])
    const fresh = wish(organization)
    expect((await eva.post(codes(target), fresh)).status).toBe(201)
    expect((await (await somebody()).post(own, { code: fresh.code })).status).toBe(201)
  })
  test('are refused in their order: template, organization, reach, maintainer, fields, code', async () => {
    const { eva, maintainer, organization, code } = await world()
    const [root, adam, stranger, nova] = [
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody({ isActivated: false }),
    ]
    const [elsewhere, own] = [await organizationWith([eva]), await organizationWith([adam], { maintainer })]
    const said = async (who: Pick<Somebody, 'post'>, fields: unknown, where = codes(maintainer)) =>
      (await who.post(where, fields)).body.error
    const nothing = { projectTemplateStringId: 'nothing' }
    const faulty = { code: '', expirationDays: 0 }
    expect(await said(root, [], codes(999999))).toBe('Maintainer 999999 not found')
    expect(await said(stranger, wish(0, nothing))).toBe("You can't access project templates")
    expect(await said(nova, wish(0, nothing))).toBe("You can't access project templates")
    expect(await said(adam, wish(0, nothing))).toBe('Project template not found')
    expect(await said(eva, wish(0, { ...faulty, projectTemplateStringId: 'poc15DaysGuideMode' }))).toBe(
      'Project template not found',
    )
    expect(await said(eva, wish(0, faulty))).toBe('Organization 0 not found')
    expect(await said(adam, wish(organization, faulty))).toBe(
      `You don't have access to the organization ${organization}`,
    )
    expect(await said(adam, wish(own, faulty))).toBe(`You don't have access to maintainer ${maintainer}`)
    expect(await said(adam, {})).toBe(`You don't have access to maintainer ${maintainer}`)
    expect(await said(eva, wish(elsewhere, faulty))).toBe(`Organization ${elsewhere} not found`)
    expect(await said(eva, wish(organization, faulty))).toBe(
      [
        'Invalid request:',
        ' - code: "This value should not be blank."',
        ' - expirationDays: "This value should be positive."',
      ].join('\n'),
    )
    expect((await eva.post(codes(maintainer))).body.errors.map(({ key }: { key: string }) => key)).toEqual([
      'code',
      'expirationDays',
      'organizationId',
      'projectTemplateStringId',
    ])
    expect((await eva.post(codes(maintainer), wish(organization, { code }))).body).toMatchObject({
      status: 400,
      code: 'manage.promoCodeExists',
      error: `Promo code ${code} already exists`,
    })
    expect(
      (
        await root.post(
          codes(maintainer),
          wish(organization, { projectTemplateStringId: 'poc15DaysGuideMode' }),
        )
      ).status,
    ).toBe(201)
  })
  test('are listed to its members, used and expired too, those of deleted organizations not', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { eva, maintainer, organization, made, code } = await world()
    const other = await organizationWith([], { maintainer })
    await eva.post(codes(maintainer), wish(other))
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', other)
    const adam = await somebody()
    await adam.post(own, { code })
    await rows('UPDATE promo_code SET expires = 1 WHERE code = ?', code)
    expect((await eva.get(codes(maintainer))).body).toEqual([
      { ...made.body, expires: '1970-01-01T00:00:00+0000' },
    ])
    const member = await somebody()
    await eva.post(`/manage/organizations/${organization}/users`, { email: member.email })
    expect((await member.get(codes(maintainer))).body.error).toBe(
      `You don't have access to maintainer ${maintainer}`,
    )
  })
})

describe('redeeming a promo code', () => {
  test('makes a project of the template, with its redeemer as the only member', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 9, 2, 13) })
    const { organization, code } = await world()
    const adam = await somebody()
    const redeemed = await adam.post(`${own}/`, { code })
    expect([redeemed.status, redeemed.calls]).toEqual([201, 2])
    const { body } = redeemed
    expect(body).toMatchObject({
      name: `${adam.name} (${code})`,
      type: 'poc15Days',
      expires: '2026-03-26T09:02:13+0000',
    })
    const {
      organization: home,
      fileStorage: _,
      backends: __,
      ...core
    } = (await adam.get(`/manage/projects/${body.id}`)).body
    expect(redeemed.text).toBe(JSON.stringify(core))
    expect(home.id).toBe(organization)
    expect((await adam.get(`/manage/projects/${body.id}/users`)).body).toMatchObject([
      { id: adam.id, role: 'admin', invitor: null, approver: null },
    ])
    expect((await adam.get(`/manage/organizations/${organization}`)).status).toBe(403)
    const list = await adam.get(own)
    expect([list.calls, list.text]).toEqual([
      1,
      JSON.stringify([
        { code, usedAt: '2026-03-11T09:02:13+0000', project: { id: body.id, name: body.name } },
      ]),
    ])
    await adam.delete(`/manage/projects/${body.id}`)
    expect((await adam.get(own)).body).toEqual([])
    expect((await adam.post(own, { code })).body.error).toBe(`Promo code ${code} is already used.`)
  })
  test('of a governed template makes a production manager; a hidden one is no hindrance', async () => {
    const sox = await world({ projectTemplateStringId: 'sox' })
    const adam = await somebody()
    const { id } = (await adam.post(own, { code: sox.code })).body
    expect((await adam.get(`/manage/projects/${id}/users`)).body).toMatchObject([
      { role: 'productionManager' },
    ])
    await rows(
      `UPDATE promo_code SET template_id = 'poc15DaysGuideMode', used_by = NULL, used_at = NULL
        WHERE code = ?`,
      sox.code,
    )
    expect((await adam.post(own, { code: sox.code })).body.hasTryModeOn).toBe('1')
  })
  test('is refused for codes unknown, expired to the millisecond, used, of what is deleted', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 23, 59, 59, 998) })
    const [adam, jana] = [await somebody(), await somebody()]
    const said = async (code: unknown) => (await adam.post(own, { code })).body
    const invalid = {
      status: 400,
      code: 'manage.promoCodeInvalid',
      error: 'Specified code was not found or is no longer valid.',
    }
    expect(await said('nothing')).toMatchObject(invalid)
    const [{ code }, late] = [await world(), await world()]
    await jana.post(own, { code })
    expect(await said(code)).toMatchObject({
      status: 400,
      code: 'manage.promoCodeUsed',
      error: `Promo code ${code} is already used.`,
    })
    await rows('UPDATE promo_code SET expires = ? WHERE code = ?', Date.now() + 1, late.code)
    vi.setSystemTime(Date.now() + 1)
    expect(await said(late.code)).toMatchObject(invalid)
    const lost = await world()
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', lost.organization)
    expect(await said(lost.code)).toMatchObject(invalid)
    expect((await said(undefined)).error).toBe('Invalid request:\n - code: "This field is missing."')
  })
  test('needs MFA where the organization does, then an activated account; the code stays', async () => {
    const { code } = await world({}, { mfaRequired: true })
    const [plain, nova] = [
      await somebody({ isActivated: false }),
      await somebody({ isActivated: false, mfa: true }),
    ]
    expect((await plain.post(own, { code })).body.error).toBe(
      'This organization requires users to have multi-factor authentication enabled',
    )
    expect((await nova.post(own, { code })).body.error).toBe('Only active users can perform this action.')
    expect((await (await somebody({ mfa: true })).post(own, { code })).status).toBe(201)
  })
  test('by 20 people at once makes one project', inRounds, async () => {
    const { organization, code } = await world()
    const people = await atOnce(() => somebody())
    const answers = await Promise.all(people.map((who) => who.post(own, { code })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, body } of answers.filter(({ status }) => status !== 201))
      expect([status, body.code]).toEqual([400, 'manage.promoCodeUsed'])
    expect(await rows('SELECT id FROM project WHERE organization_id = ?', organization)).toHaveLength(1)
  })
})

test('the log of a project tells its administrators what happened, page by page', async () => {
  const [eva, guest] = [await somebody(), await somebody()]
  const id = await projectWith([
    [eva, 'admin'],
    [guest, 'guest'],
  ])
  for (const name of ['a', 'b', 'c']) await eva.put(`/manage/projects/${id}`, { name })
  await eva.delete(`/manage/projects/${id}/users/${guest.id}`)
  const page = await eva.get(`/api/projects/${id}/security-log?limit=2`)
  expect([page.status, page.calls]).toEqual([200, 1])
  const person = ({ id, name, email }: Somebody) => ({ id, name, email })
  expect(page.body).toMatchObject([
    { kind: 'member.removed', user: person(guest), actor: person(eva) },
    { kind: 'project.changed', user: person(eva), actor: null },
  ])
  const [, next] = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? []
  expect((await eva.get(next ?? '')).body.map(({ kind }: { kind: string }) => kind)).toEqual([
    'project.changed',
    'project.changed',
  ])
  expect((await guest.get(`/api/projects/${id}/security-log`)).status).toBe(404)
})
