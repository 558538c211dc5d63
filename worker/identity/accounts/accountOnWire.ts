import { FRESH_MINUTES } from '../../access/account/verdict'
import { minutes } from '../../kit/duration'
import { iso, isoOrNull } from '../../kit/time'
import { type Account, account } from './shapes'
import type { AccountRow } from './store'

/** What is known beside the row: the CSRF token of the session, and how mails go out. */
type Known = { readonly csrfToken: string | null; readonly transport: string }
/** The account as `/api/account` shows it. */
export const accountOnWire = (row: AccountRow, { csrfToken, transport }: Known): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  language: account.shape.language.catch(null).parse(row.language),
  theme: account.shape.theme.catch('system').parse(row.theme),
  timeZone: row.timeZone,
  created: iso(row.created),
  isSuperAdmin: row.isSuperAdmin,
  mfaEnabled: row.mfaEnabled,
  mailIsHeld: row.isSuperAdmin && transport === 'none',
  unread: row.unread,
  password: { isSet: row.passwordChanged !== null, changed: isoOrNull(row.passwordChanged) },
  emailChange:
    row.pendingEmail === null || row.pendingExpires === null
      ? null
      : { email: row.pendingEmail, expires: iso(row.pendingExpires) },
  deletionCancelled: isoOrNull(row.deletionCancelled),
  session: row.session && {
    id: row.session.id,
    created: iso(row.session.created),
    expires: iso(row.session.expires),
    freshUntil: iso(row.session.proved + minutes(FRESH_MINUTES)),
  },
  csrfToken,
})
