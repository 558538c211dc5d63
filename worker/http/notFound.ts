import type { Context } from 'hono'
import { Problem } from '../problems'
import { answerError } from './answer'
import type { Env } from './env'

type Matcher = { readonly router: { match(method: string, path: string): unknown } }
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** 405 with `Allow` where the path answers to other methods, else 404. */
export const answerNotFound = (app: Matcher) => (c: Context<Env>) => {
  const allow = isNeverThere(c.req.method, c.req.path) ? [] : allowedMethods(app, c.req.path)
  return answerError(
    allow.length > 0 ? new Problem('method-not-allowed', { allow }) : new Problem('not-found'),
    c,
  )
}

/** Clients of the Management API expect 404 here, not 405: members change by PATCH. */
const isNeverThere = (method: string, path: string) =>
  method === 'PUT' && /^\/manage\/projects\/[^/]+\/users\/[^/]+\/?$/.test(path)

/** The methods that a path answers to, as Hono's router tells (test/contract/hono.test.ts). */
export function allowedMethods({ router }: Matcher, path: string): string[] {
  return methods.filter((method) => {
    // Hono's router gives [[handler, route], parameters][]: middleware matches with method ALL, a handler
    // with its own.
    const [handlers] = router.match(method, path) as [[[unknown, { method: string }], unknown][]]
    return handlers.some(([[, route]]) => route.method === method)
  })
}
