import { seconds } from '../../kit/duration'
import type { Transport } from '../message/transport'
import { cloudflareTransport } from './cloudflareTransport'
import { devMailboxTransport } from './devMailboxTransport'
import { httpTransport } from './httpTransport'
import { smtpTransport } from './smtpTransport'

/**
 * What settings say about mail. A field that the chosen transport needs is there: settings refuse to start
 * without it.
 */
export type MailSettings = {
  readonly publicUrl: string
  readonly kv: KVNamespace
  readonly emailBinding: SendEmail | undefined
  readonly mail: {
    readonly transport: 'mailbox' | 'smtp' | 'cloudflare' | 'http' | 'none'
    readonly smtp: {
      readonly host: string | undefined
      readonly port: number
      readonly security: 'tls' | 'starttls' | 'none'
      readonly username: string | undefined
      readonly password: string | undefined
    }
    readonly http: { readonly url: string | undefined; readonly token: string | undefined }
  }
}

/** Well under the time that a mail is held for (rules.ts): who is given up on has stopped. */
const timeoutMilliseconds = seconds(45)

/** The transport of these settings, or null for `none`: mails then wait in the outbox. */
export function chooseTransport(
  { mail, kv, emailBinding, publicUrl }: MailSettings,
  now: () => number,
): Transport | null {
  const { transport, smtp, http } = mail
  if (transport === 'mailbox') return devMailboxTransport(kv, now)
  if (transport === 'cloudflare' && emailBinding) return cloudflareTransport(emailBinding)
  if (transport === 'http' && http.url)
    return httpTransport({ url: http.url, token: http.token ?? null, timeoutMilliseconds })
  if (transport !== 'smtp' || !smtp.host) return null
  const login = smtp.username && smtp.password ? { user: smtp.username, password: smtp.password } : null
  return smtpTransport({
    host: smtp.host,
    port: smtp.port,
    security: smtp.security,
    login,
    ourName: new URL(publicUrl).hostname,
    timeoutMilliseconds,
  })
}
