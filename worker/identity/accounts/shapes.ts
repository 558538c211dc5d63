import { z } from '@hono/zod-openapi'
import { languages } from '../../kit/language'
import { isTimeZone } from '../../kit/timeZone'
import { email } from '../../people/shapes'
import { secret } from '../links/shapes'
import { newPassword } from '../passwords/shapes'

/** A person's name as people write it: 1 to 255 characters, trimmed. */
export const personName = z.string().trim().min(1).max(255)
const time = z.iso.datetime()
const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'not-an-option' }, message: 'This is no time zone' })

const language = z.enum(languages).nullable().meta({ description: 'null: as the browser asks' })
const theme = z.enum(['light', 'dark', 'system'])
/** The fields of a profile in an answer; those of a change stand below, with their bounds. */
const profile = { name: z.string(), language, theme, timeZone: z.string().nullable() }
/** The same as they are kept, whatever earlier versions wrote: for the export. */
export const keptProfile = {
  name: z.string(),
  language: z.string().nullable(),
  theme: z.string(),
  timeZone: z.string().nullable(),
}

/** Who am I: the account, its session, and what the shell needs. */
export const account = z
  .object({
    id: z.int(),
    email: z.string(),
    ...profile,
    created: time,
    isSuperAdmin: z.boolean(),
    mfaEnabled: z.boolean(),
    mailIsHeld: z
      .boolean()
      .meta({ description: 'For super admins: mails wait in the outbox until a transport is set' }),
    unread: z.int().meta({
      description: 'How many notifications are unread; a hundred stands for a hundred or more of one’s own',
    }),
    password: z.object({ isSet: z.boolean(), changed: time.nullable() }),
    emailChange: z
      .object({ email: z.string(), expires: time })
      .nullable()
      .meta({ description: 'A new address that waits for its confirmation' }),
    deletionCancelled: time.nullable().meta({
      description:
        'When signing in, or a mailed link, kept this account from its deletion; null after a week',
    }),
    session: z
      .object({ id: z.int(), created: time, expires: time, freshUntil: time.nullable() })
      .nullable()
      .meta({ description: 'null: asked with a token' }),
    csrfToken: z.string().nullable().meta({
      description: 'Sent back as X-CSRF-Token with every change; null: asked with a token, which needs none',
    }),
  })
  .meta({ id: 'Account' })
export type Account = z.infer<typeof account>

/** What one may change of one's profile. */
export const profileChange = z
  .strictObject({
    name: personName,
    language: z.enum(languages).nullable(),
    theme,
    timeZone: timeZone.nullable(),
  })
  .partial()
export type ProfileChange = z.infer<typeof profileChange>

/** Asking for an account. */
export const signUpForm = z.strictObject({ email, name: personName })
/** Activating one with a passkey: what is known before the passkey is made. */
export const nameForm = z.strictObject({ secret, name: personName })
/** Activating one: by the secret of the mailed link. */
export const activationForm = z.strictObject({ secret, name: personName, password: newPassword })
/** Done, as far as a stranger is told. */
export const accepted = z.object({}).meta({ id: 'Accepted' })

/** What the pages of a stranger need to know before anybody signs in. */
export const options = z
  .object({
    product: z.string(),
    signUp: z.enum(['open', 'invite-only']),
    emailChange: z.enum(['allowed', 'forbidden']),
    passwordMinLength: z.int(),
    invitationDays: z.int().meta({
      description: 'How long invitations to projects are offered to last, in days; 0: without an end',
    }),
    mailbox: z.boolean().meta({ description: 'Whether mails are shown at /dev/mail' }),
    languages: z.array(z.enum(languages)),
  })
  .meta({ id: 'Options' })
