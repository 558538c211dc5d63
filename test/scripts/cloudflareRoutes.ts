import { randomUUID } from 'node:crypto'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

type Named = { readonly id: string; readonly name: string }
type Queue = Named & { readonly consumers: object[] }

/** An account at Cloudflare, as far as wrangler looks at it in a deployment; its D1 is a real SQLite. */
export type Account = {
  readonly databases: (Named & { readonly sqlite: DatabaseSync })[]
  readonly namespaces: Named[]
  readonly queues: Queue[]
  worker: null | { readonly secrets: Map<string, string>; readonly variables: ReadonlyMap<string, string> }
  /** What wrangler asked and sent, in order. */
  readonly calls: { readonly what: string; readonly body: string }[]
  /** What it asked that the double cannot answer: empty, or the double is out of date. */
  readonly unknown: string[]
}

/** An answer of the API, but for its envelope. */
export type Answer = {
  readonly status?: number
  readonly result?: unknown
  readonly errors?: readonly { code: number; message: string }[]
}
type Ask = { readonly part: string; readonly body: string; readonly query: URLSearchParams }

/** A fresh account with nothing in it. */
export const emptyAccount = (): Account => ({
  databases: [],
  namespaces: [],
  queues: [],
  worker: null,
  calls: [],
  unknown: [],
})

const made = (body: string, key: string): Named => ({ id: randomUUID(), name: JSON.parse(body)[key] })
const added = <T>(list: T[], one: T): T => {
  list.push(one)
  return one
}
const asDatabase = ({ id, name }: Named) => ({ uuid: id, name })
const asNamespace = ({ id, name }: Named) => ({ id, title: name })
const asQueue = ({ id, name, consumers }: Queue) => ({
  queue_id: id,
  queue_name: name,
  consumers,
  consumers_total_count: consumers.length,
  producers: [],
})

const ofWorker = (state: Account, result: (worker: NonNullable<Account['worker']>) => unknown): Answer =>
  state.worker
    ? { result: result(state.worker) }
    : { status: 404, errors: [{ code: 10007, message: 'This Worker does not exist on your account.' }] }

/** Runs statements as D1's query call does: one with its rows, or any number without. */
function query(state: Account, { part, body }: Ask): Answer {
  const { sql, params = [] } = JSON.parse(body) as { sql: string; params?: SQLInputValue[] }
  const database = state.databases.find((one) => one.id === part)?.sqlite
  if (!database) return { status: 404, errors: [{ code: 7404, message: 'The database does not exist' }] }
  const rows = /^\s*SELECT/i.test(sql) ? database.prepare(sql).all(...params) : database.exec(sql)
  return { result: [{ results: rows ?? [], success: true, meta: {} }] }
}

/** A Worker's upload: a form whose part `metadata` names the bindings. Secrets that it does not name stay. */
function upload(state: Account, { body }: Ask): Answer {
  const metadata: { bindings: { name: string; type: string; text: string }[] } = JSON.parse(
    /name="metadata"\r\n\r\n(.*)/.exec(body)?.[1] ?? '',
  )
  const texts = (type: string) =>
    metadata.bindings.filter((one) => one.type === type).map((one) => [one.name, one.text] as const)
  const secrets = new Map([...(state.worker?.secrets ?? []), ...texts('secret_text')])
  state.worker = { secrets, variables: new Map(texts('plain_text')) }
  return {
    result: {
      id: randomUUID(),
      etag: 'e',
      deployment_id: randomUUID().replaceAll('-', ''),
      resources: { script: { etag: 'e' } },
    },
  }
}

/** `wrangler secret put`. */
function putSecret({ worker }: Account, { body }: Ask): Answer {
  const { name, text } = JSON.parse(body)
  worker?.secrets.set(name, text)
  return { result: { name, type: 'secret_text' } }
}

function consumer({ queues }: Account, { part, body }: Ask): Answer {
  const { script_name, ...rest } = JSON.parse(body)
  const one = { consumer_id: randomUUID(), script: script_name, ...rest }
  return { result: added(queues.find((queue) => queue.id === part)?.consumers ?? [], one) }
}

const isFirstPage = (query: URLSearchParams) => (query.get('page') ?? '1') === '1'
const service = {
  default_environment: {
    environment: 'production',
    script: { tag: 'a', tags: [], last_deployed_from: 'wrangler' },
  },
}

/** What the double answers: method and path below the account, and how. */
export const routes: readonly (readonly [RegExp, (state: Account, ask: Ask) => Answer])[] = [
  [/^GET \/d1\/database$/, ({ databases }) => ({ result: databases.map(asDatabase) })],
  [
    /^POST \/d1\/database$/,
    ({ databases }, { body }) => ({
      result: asDatabase(added(databases, { ...made(body, 'name'), sqlite: new DatabaseSync(':memory:') })),
    }),
  ],
  [/^POST \/d1\/database\/([^/]+)\/query$/, query],
  [
    /^GET \/storage\/kv\/namespaces$/,
    ({ namespaces }, { query }) => ({ result: isFirstPage(query) ? namespaces.map(asNamespace) : [] }),
  ],
  [
    /^POST \/storage\/kv\/namespaces$/,
    ({ namespaces }, { body }) => ({ result: asNamespace(added(namespaces, made(body, 'title'))) }),
  ],
  [
    /^GET \/queues$/,
    ({ queues }, { query }) => ({
      result: queues.filter((one) => one.name === query.get('name')).map(asQueue),
    }),
  ],
  [
    /^POST \/queues$/,
    ({ queues }, { body }) => ({
      result: asQueue(added(queues, { ...made(body, 'queue_name'), consumers: [] })),
    }),
  ],
  [
    /^GET \/queues\/([^/]+)\/consumers$/,
    ({ queues }, { part }) => ({ result: queues.find((one) => one.id === part)?.consumers ?? [] }),
  ],
  [/^POST \/queues\/([^/]+)\/consumers$/, consumer],
  [/^PUT \/queues\/[^/]+\/consumers\/[^/]+$/, (_, { body }) => ({ result: JSON.parse(body) })],
  [/^GET \/workers\/subdomain$/, () => ({ result: { subdomain: 'acme' } })],
  [/^GET \/workers\/services\/gatehouse$/, (state) => ofWorker(state, () => service)],
  [
    /^GET \/workers\/workers\/gatehouse$/,
    (state) => ofWorker(state, () => ({ subdomain: { enabled: true, previews_enabled: false } })),
  ],
  [/^PUT \/workers\/scripts\/gatehouse$/, upload],
  [/^POST \/workers\/scripts\/gatehouse\/versions$/, upload],
  [
    /^GET \/workers\/scripts\/gatehouse\/secrets$/,
    (state) =>
      ofWorker(state, ({ secrets }) => [...secrets.keys()].map((name) => ({ name, type: 'secret_text' }))),
  ],
  [/^PUT \/workers\/scripts\/gatehouse\/secrets$/, putSecret],
  [
    /^POST \/workers\/scripts\/gatehouse\/assets-upload-session$/,
    () => ({ result: { jwt: 'all are there', buckets: [] } }),
  ],
  [/^GET \/workers\/scripts\/gatehouse\/deployments$/, () => ({ result: { deployments: [] } })],
  [/^POST \/workers\/scripts\/gatehouse\/deployments$/, () => ({ result: { id: randomUUID() } })],
  [/^GET \/workers\/scripts\/gatehouse\/settings$/, (state) => ofWorker(state, () => ({ bindings: [] }))],
  [/^PATCH \/workers\/scripts\/gatehouse\/script-settings$/, (_, { body }) => ({ result: JSON.parse(body) })],
  [/^POST \/workers\/scripts\/gatehouse\/subdomain$/, (_, { body }) => ({ result: JSON.parse(body) })],
  [
    /^PUT \/workers\/scripts\/gatehouse\/schedules$/,
    (_, { body }) => ({ result: { schedules: JSON.parse(body) } }),
  ],
]
