/** Tables that do not grow with the number of people. */
export const smallTables: ReadonlySet<string> = new Set([
  'refusal',
  // Not a table: the one row in which a statement works out what it asks.
  'ask',
  // Not a table either: the peppers in use, as they are found one after another.
  'used',
  'feature',
  'project_template',
  'template_feature',
  'template_limit',
  'clock',
  'd1_migrations',
  'sqlite_schema',
])

/** Statements that may read a whole table, by a part of their text, each with its reason. */
export const scansAllowed: readonly string[] = [
  // The staff's count of everything reads each list up to 10,000 rows and no farther.
  'FROM (SELECT 1 FROM "user" WHERE ("user"."deleted_time" IS NULL) LIMIT ',
  // The index holds nothing but what waits for the sealer, and the first of it will do; resets that wait are
  // a handful.
  'AS "unsealedTime", (SELECT max("security_log"."id") FROM "security_log")',
  // A super admin's list is of all maintainers; for anybody else this branch is never begun.
  'CROSS JOIN "maintainer" "every"',
  // Reads the index of super admins, which holds nobody else.
  '."is_super_admin" = 1 AND NOT "',
  'WHERE is_super_admin = 1 AND NOT is_disabled',
  // The platform's list of people: page by page, and all of it only for a part of a name.
  'OR instr(lower("u"."name")',
  // An application's list is of all organizations; the same.
  'CROSS JOIN "organization" "every"',
  // A partial index holds super admins alone, and the first one settles it.
  'EXISTS (SELECT 1 FROM "user" WHERE "user"."is_super_admin" = 1)',
  // Set-up alone: the first row settles it.
  'NOT EXISTS (SELECT 1 FROM "maintainer")',
  'SELECT min("m"."id"), ',
  // The plan names the foreign key of the codes; it is looked at only when a key is violated, which a new
  // project cannot be.
  `SELECT (SELECT "c"."organization_id" FROM "promo_code" "c" WHERE "c"."code" = ?), (SELECT "user"."name" || ' (`,
]
