import { z } from 'zod'
import { days, hours } from './kit/duration'

/** What wrangler.toml binds. */
type Bindings = {
  readonly ASSETS: Fetcher
  readonly DB: D1Database
  readonly KV: KVNamespace
  readonly MAIL_QUEUE: Queue<{ id: number }>
  readonly NETWORK_LIMIT: RateLimit
  readonly TOKEN_LIMIT: RateLimit
  /** Cloudflare's e-mail binding, only where MAIL_TRANSPORT=cloudflare. */
  readonly EMAIL?: SendEmail
}
/** The environment as the Worker gets it: bindings, and variables that are text or absent. */
export type Environment = Bindings & Readonly<Record<string, unknown>>

const whole = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(otherwise)
const key = z.string().regex(/^[\w-]{43}$/, 'must be 32 random bytes in base64url (43 characters)')
const pepper = z
  .string()
  .regex(
    /^[A-Za-z0-9]{1,8}:[\w-]{43}(,[A-Za-z0-9]{1,8}:[\w-]{43})*$/,
    'must be "<key id>:<32 bytes in base64url>", the newest first, separated by commas',
  )
  .transform((text) =>
    text
      .split(',')
      .map((one) => ({ id: one.slice(0, one.indexOf(':')), key: one.slice(one.indexOf(':') + 1) })),
  )

const sender = z
  .string()
  .regex(/^([^<>"]* )?<?[^\s<>"]+@[^\s<>"]+>?$/, 'must be "Name <address@domain>" or an address')
  .transform((text) => ({
    name: text.slice(0, Math.max(text.indexOf('<'), 0)).trim() || null,
    address: text.replace(/^.*<|>$/g, ''),
  }))

const contact = z
  .string()
  .regex(
    /^(mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+|https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?)$/,
    'must be mailto:<address> or an https:// URL',
  )

const variables = z.object({
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin),
  PRODUCT_NAME: z.string().min(1).max(60).default('Gatehouse'),
  GATEHOUSE_KEY: key,
  PASSWORD_PEPPER: pepper,
  SIGN_UP: z.enum(['open', 'invite-only']).default('invite-only'),
  EMAIL_CHANGE: z.enum(['allowed', 'forbidden']).default('allowed'),
  PASSWORD_MIN_LENGTH: whole(8, 64, 15),
  SESSION_IDLE_HOURS: whole(1, 720, 48),
  SESSION_DAYS: whole(1, 365, 30),
  SUPER_ADMIN_SESSION_HOURS: whole(1, 720, 24),
  MFA_RESET_DELAY_HOURS: whole(0, 720, 0),
  INVITATION_DAYS: whole(0, 365, 0),
  MAILS_PER_HOUR: whole(1, 100_000, 100),
  SECURITY_CONTACT: contact.optional(),
  REGION: z.string().min(1).max(60).default('us-east-1'),
  MAIL_TRANSPORT: z.enum(['mailbox', 'smtp', 'cloudflare', 'http', 'none']).default('none'),
  MAIL_FROM: sender.prefault('Gatehouse <gatehouse@localhost>'),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: whole(1, 65535, 587),
  SMTP_SECURITY: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  SMTP_USERNAME: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  MAIL_HTTP_URL: z.url().optional(),
  MAIL_HTTP_TOKEN: z.string().optional(),
  EMAIL: z.custom<SendEmail>().optional(),
})

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

const checked = variables.superRefine((given, context) => {
  const missing = (name: string, because: string) =>
    context.addIssue({ code: 'custom', path: [name], message: because })
  if (given.MAIL_TRANSPORT === 'mailbox' && !isLoopback(given.PUBLIC_URL))
    missing('MAIL_TRANSPORT', 'mailbox shows every mail to everybody: it runs on localhost only')
  if (given.MAIL_TRANSPORT === 'smtp' && !given.SMTP_HOST)
    missing('SMTP_HOST', 'must be set when MAIL_TRANSPORT is smtp')
  if (given.SMTP_SECURITY === 'none' && given.SMTP_PASSWORD)
    missing('SMTP_SECURITY', 'must be tls or starttls when there is a password to protect')
  if (given.MAIL_TRANSPORT === 'cloudflare' && !given.EMAIL)
    missing('EMAIL', 'must be bound (send_email in wrangler.toml) when MAIL_TRANSPORT is cloudflare')
  if (given.MAIL_TRANSPORT === 'http' && !given.MAIL_HTTP_URL)
    missing('MAIL_HTTP_URL', 'must be set when MAIL_TRANSPORT is http')
})

/** Everything an operator can decide, typed; durations in milliseconds. */
export type Settings = ReturnType<typeof settingsOf>

const known = new WeakMap<Environment, Settings>()
/** The settings of this environment, parsed once. Throws an error that names each faulty variable. */
export function settingsFrom(env: Environment): Settings {
  const parsed = known.get(env) ?? settingsOf(env)
  known.set(env, parsed)
  return parsed
}

function settingsOf(env: Environment) {
  const parsed = checked.safeParse(env)
  if (!parsed.success)
    throw new Error(
      `Settings: ${parsed.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; ')}`,
    )
  const given = parsed.data
  return {
    publicUrl: given.PUBLIC_URL,
    /** It runs on a developer's machine. */
    isLocal: isLoopback(given.PUBLIC_URL),
    product: given.PRODUCT_NAME,
    key: given.GATEHOUSE_KEY,
    peppers: given.PASSWORD_PEPPER,
    signUp: given.SIGN_UP,
    emailChange: given.EMAIL_CHANGE,
    passwordMinLength: given.PASSWORD_MIN_LENGTH,
    session: {
      idle: hours(given.SESSION_IDLE_HOURS),
      absolute: days(given.SESSION_DAYS),
      superAdmin: hours(given.SUPER_ADMIN_SESSION_HOURS),
    },
    invitationDays: given.INVITATION_DAYS,
    mfaResetDelay: hours(given.MFA_RESET_DELAY_HOURS),
    mailsPerHour: given.MAILS_PER_HOUR,
    /** Where weaknesses are reported to; undefined: nowhere. */
    securityContact: given.SECURITY_CONTACT,
    region: given.REGION,
    mail: {
      transport: given.MAIL_TRANSPORT,
      from: given.MAIL_FROM,
      smtp: {
        host: given.SMTP_HOST,
        port: given.SMTP_PORT,
        security: given.SMTP_SECURITY,
        username: given.SMTP_USERNAME,
        password: given.SMTP_PASSWORD,
      },
      http: { url: given.MAIL_HTTP_URL, token: given.MAIL_HTTP_TOKEN },
    },
    assets: env.ASSETS,
    d1: env.DB,
    kv: env.KV,
    mailQueue: env.MAIL_QUEUE,
    networkLimit: env.NETWORK_LIMIT,
    tokenLimit: env.TOKEN_LIMIT,
    emailBinding: given.EMAIL,
  } as const
}
