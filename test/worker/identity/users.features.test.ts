import { describe, expect, test } from 'vitest'
import { atOnce, inRounds, theRest } from '../../support/world/race'
import { rows, somebody, superAdmin } from '../../support/world/world'

/** Features with these flags, once a file. */
const defined = async (name: string, type: string, byAdmin: boolean, viaApi: boolean) => {
  const flags = { canBeManageByAdmin: byAdmin, canBeManagedViaAPI: viaApi }
  const found = await rows('SELECT 1 FROM feature WHERE name = ?', name)
  if (found.length === 0)
    await (await superAdmin()).post('/manage/features', {
      name,
      type,
      title: name,
      description: name,
      ...flags,
    })
}
async function seed() {
  await defined('for.all', 'admin', true, true)
  await defined('for.staff', 'admin', false, true)
  await defined('fixed', 'admin', true, false)
  await defined('closed', 'admin', false, false)
  await defined('of.projects', 'project', true, true)
}
const said = {
  others: { status: 403, error: "You can't access other users" },
  unknown: { status: 404, code: 'manage.notFound', error: 'Feature not found' },
  type: { status: 422, code: 'manage.featureInvalidType' },
  denied: { status: 403, error: "You can't edit user features" },
  closed: (name: string) => ({
    status: 422,
    code: 'manage.featureNotManageable',
    error: `The feature "${name}" can't be assigned via API`,
  }),
}

describe('features of a user', () => {
  test('are given and taken with the user as answer, in the order of giving', async () => {
    await seed()
    const [eva, root] = [await somebody(), await superAdmin()]
    const path = `/manage/users/${eva.email}/features`
    expect((await root.post(path, { feature: 'for.staff' })).body.features).toEqual(['for.staff'])
    const given = await eva.post(`${path}/`, { feature: 'for.all' })
    expect(given).toMatchObject({
      status: 200,
      calls: 2,
      body: { id: eva.id, features: ['for.staff', 'for.all'] },
    })
    expect((await root.get(`/manage/users/${eva.id}`)).text).toBe(given.text)
    expect((await eva.post(path, { feature: 'for.all' })).body).toMatchObject({
      status: 422,
      code: 'manage.featureAlreadyAssigned',
      error: 'Feature "for.all" is already assigned',
    })
    for (let again = 0; again < 2; again += 1)
      expect(await eva.delete(`${path}/for.all`)).toMatchObject({
        status: 200,
        body: { features: ['for.staff'] },
      })
  })
  test.each<[string, 'eva' | 'root' | 'stranger', string, object, object?]>([
    ['another’s', 'stranger', 'nothing', said.others],
    ['an unknown one', 'eva', 'nothing', said.unknown],
    ['one of another case', 'root', 'For.All', said.unknown],
    ['one of projects', 'root', 'of.projects', said.type, { status: 200 }],
    ['one that is not for everybody', 'eva', 'for.staff', said.denied],
    ['one that is for nobody', 'eva', 'closed', said.denied],
    ['one that the API does not give', 'eva', 'fixed', said.closed('fixed')],
    ['one that the API does not give, by a super admin', 'root', 'closed', said.closed('closed')],
  ])('are refused: %s', async (_, who, feature, given, taken = given) => {
    await seed()
    const people = { eva: await somebody(), root: await superAdmin(), stranger: await somebody() }
    const path = `/manage/users/${people.eva.id}/features`
    expect((await people[who].post(path, { feature })).body).toMatchObject(given)
    const { body, status } = await people[who].delete(`${path}/${feature}`)
    expect({ ...body, status }).toMatchObject(taken)
  })
  test('hear of the person before the feature, and of the field between them', async () => {
    const root = await superAdmin()
    expect((await root.post('/manage/users/999999/features', { feature: 'nothing' })).body.error).toBe(
      'User 999999 not found',
    )
    expect((await root.delete('/manage/users/no@example.com/features/nothing')).body.error).toBe(
      'User no@example.com not found',
    )
    expect((await root.post(`/manage/users/${root.id}/features`)).body.error).toBe(
      'Invalid request:\n - feature: "This field is missing."',
    )
  })
  test('are given once when 20 give the same at once', inRounds, async () => {
    await seed()
    const [eva, root] = [await somebody(), await superAdmin()]
    const answers = await atOnce(() =>
      root.post(`/manage/users/${eva.id}/features`, { feature: 'for.staff' }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...theRest(422)])
  })
})
