import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { curlExample } from '../../web/pages/docs/examples/curlExample'
import { exampleOf } from '../../web/pages/docs/examples/example'
import { phpCalls } from '../../web/pages/docs/examples/php.table'
import { phpExample } from '../../web/pages/docs/examples/phpExample'
import { typescriptExample } from '../../web/pages/docs/examples/typescriptExample'
import { findIn, operationGroups } from '../../web/pages/docs/groups'
import { type Operation, referenceIn } from '../../web/pages/docs/reference'

const reference = referenceIn(JSON.parse(readFileSync('test/support/tables/openapi.snapshot.json', 'utf8')))
const { operations, permissions, problems } = reference
const named = (wanted: string): Operation => {
  const found = operations.find(({ method, path }) => `${method} ${path}` === wanted)
  if (!found) throw new Error(`No operation ${wanted}`)
  return found
}
const origin = 'https://gatehouse.example'
const written = (write: typeof curlExample, wanted: string) =>
  write(exampleOf(named(wanted), reference, origin))

describe('the API reference', () => {
  test('gives every operation a place of its own', () => {
    expect(new Set(operations.map(({ slug }) => slug)).size).toBe(operations.length)
    expect(
      operationGroups(operations)
        .flatMap(({ tags }) => tags)
        .flatMap((tag) => tag.operations).length,
    ).toBe(operations.length)
  })
  test('can say of each who may call it, and what it refuses', () => {
    for (const { access, refusals, slug } of operations) {
      if ('permission' in access) expect(permissions[access.kind]?.[access.permission], slug).toBeDefined()
      expect(
        refusals.filter((kind) => !problems[kind]),
        slug,
      ).toEqual([])
    }
  })
  test('finds operations by words of their path and summary, and by a whole refusal', () => {
    const slugs = (text: string) => findIn(operations, text).map(({ slug }) => slug)
    expect(slugs('promo POST redeem')).toEqual(['post-manage-current-user-promo-codes'])
    expect(slugs('promo-code-used')).toEqual(['post-manage-current-user-promo-codes'])
    expect(slugs('teapot')).toEqual([])
  })
})

describe('the examples', () => {
  test('of curl fill in the path, send the token and what is required', () => {
    expect(written(curlExample, 'POST /manage/projects/{project}/organizations')).toBe(
      [
        `GATEHOUSE=${origin}`,
        'curl "$GATEHOUSE/manage/projects/7/organizations" \\',
        '  -H "Authorization: Bearer $TOKEN" \\',
        "  -H 'Content-Type: application/json' \\",
        `  -d '{"organizationId":3}'`,
      ].join('\n'),
    )
    expect(written(curlExample, 'DELETE /api/account/tokens/{token}')).toContain('-H "X-CSRF-Token: $CSRF"')
    expect(written(curlExample, 'POST /oauth/introspect')).toContain('--data-urlencode')
  })
  test('of TypeScript walk the typed client', () => {
    expect(written(typescriptExample, 'GET /manage/projects/{project}/invitations')).toContain(
      "client.manage.projects[':project'].invitations.$get({ param: { project: '7' } })",
    )
    expect(written(typescriptExample, 'GET /api/buildinfo')).toContain('client.api.buildinfo.$get()')
  })
  test('of PHP use Keboola’s client where it knows the operation, else curl', () => {
    expect(written(phpExample, 'POST /manage/projects/{project}/organizations')).toContain(
      '$client->changeProjectOrganization(7, 3)',
    )
    expect(written(phpExample, 'DELETE /manage/maintainers/{maintainer}/users/{user}')).toContain(
      "$client->removeUserFromMaintainer(1, 'ben@example.org');",
    )
    expect(written(phpExample, 'GET /api/account')).toContain(
      "curl_init('https://gatehouse.example/api/account')",
    )
  })
  test('know no operation that is not there', () => {
    const all = new Set(operations.map(({ method, path }) => `${method} ${path}`))
    expect(Object.keys(phpCalls).filter((name) => !all.has(name))).toEqual([])
  })
})
