import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

const DEFAULT_ROWS = 30
const MOST_ROWS = 100

/** The query of a list that is paged by cursor: `limit` rows, after the row that `cursor` names. */
export const pageQuery = z.object({
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MOST_ROWS))
    .default(DEFAULT_ROWS)
    .meta({ description: `1 to ${MOST_ROWS}` }),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'From the Link header of the page before' }),
})

/**
 * The page out of rows read with one to spare: sets `Link: rel="next"` when there are more, for the same
 * query.
 */
export function pageOf<Row extends { readonly id: number }>(
  c: Context,
  rows: readonly Row[],
  limit: number,
): readonly Row[] {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  if (rows.length > limit && last) {
    const { limit: _, cursor: __, ...rest } = c.req.query()
    const next = new URLSearchParams({ ...rest, limit: String(limit), cursor: String(last.id) })
    c.header('Link', `<${c.req.path}?${next}>; rel="next"`)
  }
  return page
}
