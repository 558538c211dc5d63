import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/api/page'

const time = z.iso.datetime()
/**
 * How a mail stands: not tried yet, tried in vain and tried again later, given up, or taken over by the other
 * side.
 */
export const mailState = z.enum(['waiting', 'failing', 'dead', 'sent'])

/**
 * A mail of the outbox, without what it says: the operator needs to know whether it went, not what was in it.
 */
export const queuedMail = z
  .object({
    id: z.int(),
    state: mailState,
    kind: z.string(),
    recipient: z.string(),
    user: z.int().nullable().meta({ description: 'null: an address without an account' }),
    messageId: z.string(),
    language: z.string().nullable(),
    created: time,
    attempts: z.int(),
    nextAttempt: time.nullable().meta({ description: 'null: there is none' }),
    sent: time.nullable(),
    dead: time.nullable().meta({ description: 'When it was given up; erased 30 days later' }),
    reason: z.string().nullable().meta({ description: 'What the other side said last' }),
  })
  .meta({ id: 'QueuedMail' })

const counted = z.int().meta({ description: 'Counted up to 1,000' })
/** A page of mails in one state, with how many there are in each that needs a look. */
export const mailList = z
  .object({
    transport: z.string().meta({ description: '`none`: mails wait until one is set' }),
    counts: z.object({ waiting: counted, failing: counted, dead: counted }),
    mails: z.array(queuedMail),
  })
  .meta({ id: 'MailList' })
/** Which mails to list. */
export const mailQuery = pageQuery.extend({ state: mailState })
/** A mail in the path. */
export const mailPath = z.object({
  mail: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})
/** Which mails to send again, all at once. */
export const resendRequest = z.strictObject({ state: z.enum(['failing', 'dead']) })
/** How many are on their way. */
export const resentMails = z.object({ resent: z.int() }).meta({ id: 'ResentMails' })
