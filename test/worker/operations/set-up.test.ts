import { expect, test } from 'vitest'
import { setUpSecret } from '../../../worker/operations/first-run/setUpSecret'
import { browserLike } from '../../support/browser/browser-like'
import { goodPassword, settings } from '../../support/world/people'
import { rows, somebody, superAdmin } from '../../support/world/world'

/** Asks for an account of a first super admin by the set-up link, or by a mangled one. */
const ask = async (email: string, secret?: string) =>
  browserLike().post('/api/auth/set-up', {
    secret: secret ?? (await setUpSecret(settings.key)),
    email,
    name: 'Somebody',
    password: goodPassword,
  })
const accounts = () => rows('SELECT email FROM user')

test('a mangled set-up link makes nobody', async () => {
  expect((await ask('mangled@example.com', 'A'.repeat(43))).body).toMatchObject({ code: 'link-not-valid' })
  expect(await accounts()).toEqual([])
})

test('the first super admin is in the first maintainer; templates and features are there', async () => {
  const browser = browserLike()
  const who = { email: 'first@example.com', name: 'First', password: goodPassword }
  expect(
    (await browser.post('/api/auth/set-up', { secret: await setUpSecret(settings.key), ...who })).status,
  ).toBe(201)
  const [maintainer] = (await browser.get('/manage/maintainers')).body as {
    id: number
    name: string
    zendeskUrl: string | null
  }[]
  expect(maintainer).toMatchObject({ name: 'Gatehouse', zendeskUrl: null, defaultFileStorageId: null })
  expect((await browser.get(`/manage/maintainers/${maintainer?.id}/users`)).body).toMatchObject([
    { email: who.email, invitor: null },
  ])
  const seeded = await rows(
    'SELECT (SELECT count(*) FROM project_template) AS templates, (SELECT count(*) FROM feature) AS features',
  )
  expect(seeded).toEqual([{ templates: 8, features: 8 }])
  const limits = (template: string) =>
    rows<{ name: string; value: number }>(
      'SELECT name, value FROM template_limit WHERE template_id = ? ORDER BY name',
      template,
    )
  expect(await limits('production')).toHaveLength(12)
  expect(await limits('demo')).toHaveLength(11)
  expect(await limits('demo')).toContainEqual({ name: 'orchestrations.count', value: 3 })
  expect(
    await rows(
      `SELECT f.name FROM template_feature t JOIN feature f ON f.id = t.feature_id
        WHERE t.template_id = 'sox'`,
    ),
  ).toEqual([{ name: 'protected-default-branch' }])
  expect((await (await superAdmin()).get('/manage/maintainers')).body).toHaveLength(1)
  expect((await (await somebody()).get('/manage/maintainers')).body).toEqual([])
})

test('the set-up link makes nobody else once a super admin is there', async () => {
  const before = await accounts()
  expect((await ask('second@example.com')).body).toMatchObject({ code: 'set-up-closed' })
  expect(await accounts()).toEqual(before)
})
