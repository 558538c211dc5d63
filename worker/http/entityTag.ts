import type { MiddlewareHandler } from 'hono'
import { sha256 } from '../kit/hash'

/**
 * Gives a good answer the tag of what it says, and 304 without a body to whoever has that already (RFC 9110,
 * 13.1.2).
 */
export const tagAnswer: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.status !== 200) return
  const tag = `"${await sha256(await c.res.clone().text())}"`
  c.header('ETag', tag)
  if (!isKnown(c.req.header('if-none-match'), tag)) return
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Type')
  c.res = new Response(null, { status: 304, headers })
}

/** Compared weakly, as this header is: a proxy may have weakened the tag. */
const isKnown = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, ''))) ?? false
