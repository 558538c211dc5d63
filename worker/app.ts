import { OpenAPIHono } from '@hono/zod-openapi'
import { accounts } from './accounts/routes'
import { answerError } from './http/answer'
import type { Env } from './http/env'
import { guardFlood, guardHeaders, guardOrigin } from './http/guards'
import { journey } from './http/journey'
import { missing } from './http/missing'
import { health } from './health/routes'

const root = new OpenAPIHono<Env>({ strict: false })
root.use(guardHeaders, journey(async () => {}), guardOrigin, guardFlood)
root.onError(answerError)
root.notFound(missing(root))

/** The table of contents: every slice, at its own paths. */
export const app = root.route('/', health).route('/', accounts)

const about = { openapi: '3.1.0', info: { title: 'Gatehouse', version: '1', description: 'The account and organization layer of a multi-tenant product.' } }
app.get('/openapi.json', (c) => c.json(app.getOpenAPI31Document(about)))

/** What the typed client (`hc<Api>`) knows. */
export type Api = typeof app
