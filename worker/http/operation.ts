import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Permission } from '../access/permissions/permissions'
import type { AccountScope, AnyoneScope, UnitScope } from '../access/scope'
import type { PersonalScope } from '../access/token/scopes'
import type { UnitKind } from '../access/unitKind'
import { readInput } from './api/input'
import { tagAnswer } from './entityTag'
import type { Env, Variables } from './env'
import { honoursKeys, idempotencyHeaders, keyRefusals } from './idempotency'
import { readManageInput } from './manage/input'
import { refusalResponses } from './refusalResponses'
import { refusalsOf } from './refusalsOf'
import { setScope } from './requestScope'
import { securityOf } from './securitySchemes'
import type { Access, Answers, Operation, Spec } from './spec'

type ScopeOf<A extends Access> = A extends { kind: 'account' }
  ? AccountScope
  : A extends { kind: infer K extends UnitKind }
    ? UnitScope<K>
    : AnyoneScope

/** Open to anybody; the reason stands in the list that a test holds. */
export const anyone = (because: string) => ({ kind: 'anyone', because }) as const
/**
 * Somebody's own account, by their session; with `freshWithinMinutes` their identity must have been proved
 * that recently. With `scope` by a personal access token of that scope as well; without it tokens are told
 * that this takes a step-up, which they never can. With `isFreshnessLeftToAct` the facts say whether the
 * proof is as recent as that, and the act demands it, or another proof that is as good.
 */
export const signedIn = (
  need: {
    readonly freshWithinMinutes?: number
    readonly isFreshnessLeftToAct?: boolean
    readonly scope?: PersonalScope
  } = {},
) =>
  ({
    kind: 'account',
    freshWithinMinutes: need.freshWithinMinutes ?? null,
    ...(need.isFreshnessLeftToAct && { isFreshnessLeftToAct: need.isFreshnessLeftToAct }),
    scope: need.scope ?? null,
  }) as const
const unit =
  <K extends UnitKind>(kind: K) =>
  (permission: Permission<K>) =>
    ({ kind, permission }) as const
/** What is about no unit in particular: by token or session, as permissions/platform.table.ts says. */
export const onPlatform = unit('platform')
/** The person in the path (`{user}`), as permissions/user.table.ts says. */
export const onUser = unit('user')
/** The maintainer in the path (`{maintainer}`), as permissions/maintainer.table.ts says. */
export const inMaintainer = unit('maintainer')
/** The organization in the path (`{organization}`), as permissions/organization.table.ts says. */
export const inOrganization = unit('organization')
/** The project in the path (`{project}`), as permissions/project.table.ts says. */
export const inProject = unit('project')
/** A JSON body of this shape. */
export const json = <S extends z.ZodType>(schema: S) =>
  ({ required: false, content: { 'application/json': { schema } } }) as const

type ResponsesOf<T extends Answers> = {
  [S in keyof T]: T[S] extends z.ZodType
    ? { description: string; content: { 'application/json': { schema: T[S] } } }
    : { description: string }
}
type ScopeMiddleware<A extends Access> = MiddlewareHandler<{
  Bindings: Env['Bindings']
  Variables: Omit<Variables, 'scope'> & { scope: ScopeOf<A> }
}>
/** What OpenAPIHono needs of a route, rebuilt field by field: Omit<> over a generic loses the inference. */
type RouteOf<S extends Spec, A extends Access> = {
  method: S['method']
  path: S['path']
  responses: ResponsesOf<S['answers']>
  middleware: [ScopeMiddleware<A>]
  'x-access': A
} & (S extends { request: infer R } ? { request: R } : unknown)

const specs = new WeakMap<object, Operation>()

/** One operation: its contract and who may pass. Without `access` it does not compile. */
export function operation<const S extends Spec, const A extends Access>(
  spec: S & { access: A },
): RouteOf<S, A> {
  const {
    access,
    answers,
    refusals = [],
    maxBytes: _,
    alsoNeeds: __,
    again: ___,
    isTagged: ____,
    ...route
  } = spec
  const said = Object.entries(answers).map(([status, schema]) => [
    status,
    { description: 'Done', ...(schema && { content: { 'application/json': { schema } } }) },
  ])
  const all = [
    ...new Set([
      ...refusalsOf(access, spec.method),
      ...refusals,
      ...(honoursKeys(spec) ? keyRefusals(spec) : []),
    ]),
  ]
  const responses = { ...refusalResponses(spec.path, all), ...Object.fromEntries(said) }
  const published = { 'x-access': access, 'x-refusals': all, security: securityOf(access, spec.method) }
  const made: object = { ...route, ...published, middleware: [setScope(spec)], responses }
  specs.set(made, spec)
  // The fields are those of RouteOf, built from the same spec; only the mapped responses are beyond
  // inference.
  return made as RouteOf<S, A>
}

/** Every operation that a slice has registered, for the contract and access tests. */
export const operations: Operation[] = []

/** A slice's router: registers as OpenAPIHono does, but reads the request our way (see input.ts). */
export function slice(tag: string) {
  const router = new OpenAPIHono<Env>({ strict: false })
  const register = (route: RouteConfig, handler: MiddlewareHandler) => {
    const spec = specs.get(route)
    if (!spec) throw new Error(`${route.method} ${route.path} was not made by operation()`)
    const { middleware, ...contract } = route
    const reader = spec.path.startsWith('/manage') ? readManageInput : readInput
    operations.push(spec)
    const request = honoursKeys(spec)
      ? { ...contract.request, headers: idempotencyHeaders }
      : contract.request
    const responses = spec.isTagged
      ? { ...contract.responses, 304: { description: 'Not modified' } }
      : contract.responses
    router.openAPIRegistry.registerPath({ ...contract, responses, ...(request && { request }), tags: [tag] })
    const before = [spec.isTagged ? [tagAnswer] : [], middleware ?? []].flat()
    router.on([route.method], [route.path.replaceAll(/\/{(.+?)}/g, '/:$1')], ...before, reader(spec), handler)
    return router
  }
  // The library's own type stays: it infers what a handler may read and answer; only the reading behind it is
  // ours.
  router.openapi = register as never
  return router
}
