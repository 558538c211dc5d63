import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { queryOf } from '../../../worker/data/batch'
import { aliased, from, insertFrom, selectRows } from '../../../worker/data/rows'
import { user } from '../../../worker/data/tables/account'
import { maintainerMember } from '../../../worker/data/tables/members'

describe('what leans on drizzle in statements written as SQL', () => {
  test('an aliased table is introduced by its own name, its columns have the names of the database', () => {
    const u = aliased(user, 'u')
    const select = selectRows({ is: u.isSuperAdmin }, sql`FROM ${from(u)} WHERE ${u.emailKey} = ${'x'}`)
    expect(queryOf(select).sql).toBe(
      'SELECT "u"."is_super_admin" AS "is" FROM "user" "u" WHERE "u"."email_key" = ?',
    )
  })
  test('an insert names its columns, those with a name of their own as well', () => {
    // A branded id.
    const { sql: text, params } = queryOf(insertFrom(maintainerMember, { unitId: 3 as never, created: 7 }))
    expect(text.trim()).toBe('INSERT INTO "maintainer_member" ("maintainer_id", "created") SELECT ?, ?')
    expect(params).toEqual([3, 7])
  })
})
