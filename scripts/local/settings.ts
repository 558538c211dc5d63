import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { Pepper } from '../../worker/identity/passwords/pepper'
import { randomText } from '../../worker/kit/random'

/** Where a laptop's keys and settings stay: never tracked, never read by tests. */
export const settingsFile = 'local.env'

const fresh =
  () => `# Made by the first start; kept by npm run reset. Any setting of worker/settings.ts may be added, for
# instance MAIL_TRANSPORT=smtp with SMTP_HOST, SMTP_PORT and SMTP_SECURITY=none.
GATEHOUSE_KEY=${randomText(256)}
PASSWORD_PEPPER=1:${randomText(256)}
MAIL_TRANSPORT=mailbox
`

/** The local keys and settings, by name; made at the first call. */
export function localSettings(): Readonly<Record<string, string | undefined>> {
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, fresh(), { mode: 0o600 })
  return parseEnv(readFileSync(settingsFile, 'utf8'))
}

/** The pepper that a new password is hashed with: the first of PASSWORD_PEPPER. */
export function pepperOf({ PASSWORD_PEPPER = '' }: ReturnType<typeof localSettings>): Pepper {
  const [id = '', key = ''] = PASSWORD_PEPPER.split(/[:,]/)
  return { id, key }
}
