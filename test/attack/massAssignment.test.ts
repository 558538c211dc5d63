import { afterEach, expect, test, vi } from 'vitest'
import { sampleOf } from '../support/http/bodies'
import { type Documented, documented } from '../support/http/document'
import { allRows } from '../support/world/allRows'
import { fetchApp } from '../support/world/app'
import { callerAs } from '../support/world/callers'
import { rows } from '../support/world/world'

afterEach(() => {
  vi.restoreAllMocks()
})

const planted = 'planted-where-it-does-not-belong'
const operations = (await documented()).filter(
  ({ body, contentType }) => body && contentType === 'application/json',
)
const columns = await rows<{ name: string }>(
  `SELECT DISTINCT c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite*' AND t.name NOT GLOB '_cf*'`,
)
const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const names = [
  ...new Set(columns.flatMap(({ name }) => [name, camelCase(name)])),
  'isAdmin',
  'admin',
  'permissions',
  'features',
]
/** A body with every column's name beside the fields that the operation knows. */
const overloaded = ({ body }: Documented, value: unknown) => {
  const known = sampleOf(body ?? {}) as object
  return {
    ...Object.fromEntries(
      names.filter((name) => !(name in (body?.properties ?? {}))).map((name) => [name, value]),
    ),
    ...known,
  }
}
const flagsOf = (id: number | undefined) =>
  rows(
    'SELECT is_activated, is_disabled, is_super_admin, can_access_logs, mfa_enabled FROM user WHERE id = ?',
    id ?? 0,
  )

test.each(operations.map((one) => [one.name, one] as const))(
  '%s takes no field that it does not know',
  async (_, operation) => {
    vi.spyOn(console, 'log').mockReturnValue()
    const { ids, pathOf, headersFor } = await callerAs('member')
    const path = pathOf(operation.spec.path)
    const before = await flagsOf(ids.user)
    for (const value of [planted, 1, true]) {
      const init = {
        method: operation.method,
        headers: { ...headersFor(operation), 'content-type': 'application/json' },
      }
      const { status } = await fetchApp(path, { ...init, body: JSON.stringify(overloaded(operation, value)) })
      // The Management API lets them pass unseen, as its contract says; everywhere else they are a fault of
      // the request.
      if (!path.startsWith('/manage')) expect(status).toBeGreaterThanOrEqual(400)
    }
    expect(await flagsOf(ids.user)).toEqual(before)
    expect(await allRows()).not.toContain(planted)
  },
)
