import { parseArgs } from 'node:util'
import type { Unstable_RawConfig as Config } from 'wrangler'
import {
  atAddress,
  deployConfig,
  deployConfigFile,
  lastConfig,
  projectConfig,
  saveConfig,
} from './deploy/config'
import { ensured, resourcesOf } from './deploy/resources'
import { madeSecrets, missingSecrets } from './deploy/secrets'
import { isSetUp, setUpLink } from './deploy/setUpLink'
import { upload } from './deploy/upload'
import { run } from './run'

/**
 * `npm run deploy`: makes what is missing in the operator's Cloudflare account, migrates, deploys. Run again
 * it changes only what changed here. `--url https://accounts.example.org` sets the public address,
 * `--dry-run` only looks, `--new-set-up-link` only replaces a set-up link that was lost before it was used.
 */
const { values: options } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    'new-set-up-link': { type: 'boolean' },
    url: { type: 'string' },
  },
})
const project = projectConfig()
const worker = project.name ?? ''
const database = project.d1_databases?.[0]?.database_name ?? ''

if (options['dry-run']) preview()
else if (options['new-set-up-link']) await renewLink()
else await deploy()

/** Looks at the account and says what a deployment would do. */
function preview() {
  for (const one of resourcesOf(project))
    console.log(`The ${one.kind} ${one.name}: ${one.find() ? 'is there' : 'would be created'}`)
  const missing = missingSecrets(worker)
  console.log(missing.length > 0 ? `Secrets: would be made: ${missing.join(', ')}` : 'Secrets: all there')
  run('wrangler', ['deploy', '--dry-run', '--config', 'wrangler.toml'])
  console.log(`Worker ${worker}: builds; would be deployed after the migrations that ${database} lacks`)
  console.log('Nothing was changed.')
}

/** A new key, and with it a new link: only before there is a super admin, whose links it would break. */
async function renewLink() {
  if (isSetUp(database)) throw new Error('There is a super admin already: no set-up link would open anything')
  const { GATEHOUSE_KEY: key = '' } = madeSecrets(['GATEHOUSE_KEY'])
  run('wrangler', ['secret', 'put', 'GATEHOUSE_KEY', '--config', deployConfigFile], { input: key })
  console.log(
    `Make the first super admin, once: ${await setUpLink(String(lastConfig().vars?.PUBLIC_URL), key)}`,
  )
}

async function deploy() {
  const config = prepared()
  console.log(`Migrating ${database}`)
  run('wrangler', ['d1', 'migrations', 'apply', database, '--remote', '--config', deployConfigFile])
  const secrets = madeSecrets(missingSecrets(worker))
  console.log(`Deploying ${worker}`)
  const addresses = upload(secrets)
  // A Worker that was deployed from elsewhere keeps the address that it was given there.
  const publicUrl =
    config.vars?.PUBLIC_URL ?? (secrets.PASSWORD_PEPPER ? settle(config, addresses) : addresses[0])
  console.log(`Gatehouse is deployed at ${publicUrl}`)
  if (secrets.GATEHOUSE_KEY)
    console.log(
      `Make the first super admin, once: ${await setUpLink(String(publicUrl), secrets.GATEHOUSE_KEY)}`,
    )
  else if (isSetUp(database)) console.log('It has been set up.')
  else
    console.log(
      'An earlier deployment printed the set-up link. For a new one: npm run deploy -- --new-set-up-link',
    )
}

/** Makes what is missing and writes the configuration that names it. */
function prepared(): Config {
  const ids = new Map(resourcesOf(project).map((resource) => [resource.name, ensured(resource)]))
  const config = deployConfig(project, lastConfig(), ids)
  const settled = options.url ? atAddress(config, new URL(options.url).origin) : config
  saveConfig(settled)
  return settled
}

/** A first deployment learns its address from Cloudflare, and is deployed once more to know it. */
function settle(config: Config, [address]: readonly string[]): string {
  if (!address)
    throw new Error(
      'Cloudflare gave the Worker no address. Choose one: npm run deploy -- --url https://id.example.org',
    )
  saveConfig(atAddress(config, new URL(address).origin))
  upload({})
  return new URL(address).origin
}
