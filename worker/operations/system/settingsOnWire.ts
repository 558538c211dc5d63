import { inHours } from '../../kit/duration'
import type { Settings } from '../../settings'
import type { SystemState } from './shapes'

type Shown = SystemState['settings'][number]

const plain = (name: string, value: string | number | null | undefined): Shown => ({
  name,
  value: value === null || value === undefined ? null : String(value),
  isSecret: false,
})
/** That there is one, and nothing more of it. */
const secret = (name: string, value: string | undefined): Shown => ({
  name,
  value: value ? '••••••' : null,
  isSecret: true,
})

/** The settings in force, by the names of their variables. Pure; no secret leaves it. */
export const settingsOnWire = ({ mail, session, ...settings }: Settings): readonly Shown[] => [
  plain('PUBLIC_URL', settings.publicUrl),
  plain('PRODUCT_NAME', settings.product),
  secret('GATEHOUSE_KEY', settings.key),
  plain('SIGN_UP', settings.signUp),
  plain('EMAIL_CHANGE', settings.emailChange),
  plain('PASSWORD_MIN_LENGTH', settings.passwordMinLength),
  plain('SESSION_IDLE_HOURS', inHours(session.idle)),
  plain('SESSION_DAYS', inHours(session.absolute) / 24),
  plain('SUPER_ADMIN_SESSION_HOURS', inHours(session.superAdmin)),
  plain('INVITATION_DAYS', settings.invitationDays),
  plain('MFA_RESET_DELAY_HOURS', inHours(settings.mfaResetDelay)),
  plain('MAILS_PER_HOUR', settings.mailsPerHour),
  plain('SECURITY_CONTACT', settings.securityContact),
  plain('REGION', settings.region),
  plain('MAIL_TRANSPORT', mail.transport),
  plain('MAIL_FROM', mail.from.name ? `${mail.from.name} <${mail.from.address}>` : mail.from.address),
  ...(mail.transport === 'smtp' ? smtp(mail.smtp) : []),
  ...(mail.transport === 'http'
    ? [plain('MAIL_HTTP_URL', mail.http.url), secret('MAIL_HTTP_TOKEN', mail.http.token)]
    : []),
]

const smtp = ({ host, port, security, username, password }: Settings['mail']['smtp']): readonly Shown[] => [
  plain('SMTP_HOST', host),
  plain('SMTP_PORT', port),
  plain('SMTP_SECURITY', security),
  plain('SMTP_USERNAME', username),
  secret('SMTP_PASSWORD', password),
]
