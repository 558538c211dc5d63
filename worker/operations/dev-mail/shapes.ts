import { z } from '@hono/zod-openapi'

const time = z.iso.datetime()
/** A mail in the dev mailbox's list. */
export const mailSummary = z
  .object({ id: z.string(), to: z.string(), subject: z.string(), time })
  .meta({ id: 'DevMailSummary' })
/** A mail in the dev mailbox, whole. */
export const devMail = z
  .object({
    id: z.string(),
    to: z.string(),
    from: z.string(),
    subject: z.string(),
    time,
    text: z.string(),
    html: z.string(),
    headers: z.record(z.string(), z.string()),
  })
  .meta({ id: 'DevMail' })
/** Which mail: the id that the list gives. */
export const devMailPath = z.object({ id: z.string().regex(/^[\w-]{1,80}$/) })

/** The answers' types. */
export type MailSummary = z.infer<typeof mailSummary>
/** The whole mail's type. */
export type DevMail = z.infer<typeof devMail>
