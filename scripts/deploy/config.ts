import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Unstable_RawConfig as Config, experimental_readRawConfig as readRawConfig } from 'wrangler'

/** The deployment's own configuration: wrangler.toml with this account's ids. Never tracked. */
export const deployConfigFile = 'wrangler.deploy.json'

/** What an operator may write there, and what every deployment leaves as it is. */
const kept = ['account_id', 'routes', 'workers_dev', 'vars', 'send_email'] as const

/**
 * A KV namespace has no name in wrangler.toml: in the account it is called after the Worker and the binding.
 */
export const namespaceName = (project: Config, binding: string): string => `${project.name}-${binding}`

/** wrangler.toml as it is written. */
export const projectConfig = (): Config => readRawConfig({ config: 'wrangler.toml' }).rawConfig
/** The configuration of the last deployment from here; empty before the first. */
export const lastConfig = (): Config =>
  existsSync(deployConfigFile) ? JSON.parse(readFileSync(deployConfigFile, 'utf8')) : {}

/** wrangler.toml with this account's ids (by name), and over it what the operator decided before. */
export function deployConfig(project: Config, last: Config, ids: ReadonlyMap<string, string>): Config {
  const own = Object.fromEntries(kept.flatMap((key) => (last[key] === undefined ? [] : [[key, last[key]]])))
  const idOf = (name: string) => ids.get(name) ?? ''
  return {
    ...project,
    ...own,
    keep_vars: true,
    d1_databases: (project.d1_databases ?? []).map((one) => ({
      ...one,
      database_id: idOf(one.database_name ?? ''),
    })),
    kv_namespaces: (project.kv_namespaces ?? []).map((one) => ({
      ...one,
      id: idOf(namespaceName(project, one.binding)),
    })),
  }
}

/** The same at this public address; one that is not Cloudflare's own becomes the Worker's custom domain. */
export function atAddress(config: Config, publicUrl: string): Config {
  const { hostname } = new URL(publicUrl)
  const domain = hostname.endsWith('.workers.dev')
    ? {}
    : { routes: [{ pattern: hostname, custom_domain: true }], workers_dev: false }
  return { ...config, ...domain, vars: { ...config.vars, PUBLIC_URL: publicUrl } }
}

/** Writes the configuration where `--config` finds it. */
export const saveConfig = (config: Config): void =>
  writeFileSync(deployConfigFile, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 })
