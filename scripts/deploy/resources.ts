import type { Unstable_RawConfig as Config } from 'wrangler'
import { orLeave, run, tryRun } from '../run'
import { namespaceName } from './config'

/** One thing that the Worker needs in the account: how wrangler finds its id, and how it makes it. */
export type Resource = {
  readonly name: string
  readonly kind: string
  readonly find: () => string | undefined
  readonly create: readonly string[]
}

const listed = (args: readonly string[], name: string) =>
  (JSON.parse(run('wrangler', args)) as Record<string, string>[]).find(
    (one) => (one.name ?? one.title) === name,
  )

const database = (name: string): Resource => ({
  kind: 'D1 database',
  name,
  find: () => listed(['d1', 'list', '--json'], name)?.uuid,
  create: ['d1', 'create', name],
})
const namespace = (name: string): Resource => ({
  kind: 'KV namespace',
  name,
  find: () => listed(['kv', 'namespace', 'list'], name)?.id,
  create: ['kv', 'namespace', 'create', name],
})
const queue = (name: string): Resource => ({
  kind: 'queue',
  name,
  find: () => (queueExists(name) ? name : undefined),
  create: ['queues', 'create', name],
})

/** wrangler lists queues only as a drawing, but says plainly that one is missing. */
function queueExists(name: string): boolean {
  const info = tryRun('wrangler', ['queues', 'info', name])
  if (info.failed?.said.includes('does not exist')) return false
  orLeave(info)
  return true
}

/** Everything that wrangler.toml binds and that has to be made in an account before a deployment. */
export function resourcesOf(config: Config): readonly Resource[] {
  const { producers = [], consumers = [] } = config.queues ?? {}
  const queues = new Set([...producers, ...consumers].flatMap((one) => one.queue ?? []))
  return [
    ...(config.d1_databases ?? []).map((one) => database(one.database_name ?? '')),
    ...(config.kv_namespaces ?? []).map((one) => namespace(namespaceName(config, one.binding))),
    ...[...queues].map(queue),
  ]
}

/** The id of a resource, made now if it is missing. */
export function ensured(resource: Resource): string {
  const found = resource.find()
  if (found) return found
  console.log(`Creating the ${resource.kind} ${resource.name}`)
  run('wrangler', resource.create)
  const made = resource.find()
  if (!made) throw new Error(`wrangler made the ${resource.kind} ${resource.name}, but does not list it`)
  return made
}
