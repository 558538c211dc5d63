import { randomText } from '../../worker/kit/random'
import { orLeave, tryRun } from '../run'

const makers = { GATEHOUSE_KEY: () => randomText(256), PASSWORD_PEPPER: () => `1:${randomText(256)}` }
/** A secret that every deployment has; worker/settings.ts says what for. */
export type SecretName = keyof typeof makers
/** Secrets and their values. */
export type Secrets = { readonly [Name in SecretName]?: string }

const names = Object.keys(makers) as SecretName[]

/** The secrets that this Worker still needs: all of them where it was never deployed. */
export function missingSecrets(worker: string): readonly SecretName[] {
  const listed = tryRun('wrangler', ['secret', 'list', '--name', worker, '--format', 'json'])
  if (listed.failed?.said.includes('not found')) return names
  const held = JSON.parse(orLeave(listed)) as { name: string }[]
  return names.filter((name) => !held.some((one) => one.name === name))
}

/** Fresh values. They exist here and, after the upload, in Cloudflare's keeping; nowhere else. */
export const madeSecrets = (wanted: readonly SecretName[]): Secrets =>
  Object.fromEntries(wanted.map((name) => [name, makers[name]()]))
