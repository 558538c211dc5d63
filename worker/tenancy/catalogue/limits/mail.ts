import { z } from 'zod'
import { mailKind } from '../../../outbox/mail/mailKind'
import { words } from './words'

const about = { projectId: z.number(), projectName: z.string(), limit: z.string() }

/** To the administrators of a project, when a limit has come to 80 or 100 percent. */
export const limitReachedMail = mailKind({
  kind: 'limits.reached',
  topic: 'limits',
  data: z.object({ ...about, value: z.number(), used: z.number(), percent: z.number() }),
  words,
  letter: (
    { projectId, projectName, limit, value, used, percent },
    { reached },
    { name, publicUrl, language },
  ) => {
    const spoken = new Intl.NumberFormat(language)
    return {
      subject: reached.subject(projectName, percent),
      preheader: reached.preheader(limit),
      name,
      paragraphs: [reached.paragraph(projectName, limit, percent), reached.soft],
      facts: [
        [reached.used, spoken.format(used)],
        [reached.limit, spoken.format(value)],
      ],
      button: { label: reached.button, url: `${publicUrl}/projects/${projectId}/settings` },
    }
  },
})

/**
 * To the members of a maintainer, when somebody in a project asks for a higher limit. `value` is the present
 * one, null for none.
 */
export const limitIncreaseRequestedMail = mailKind({
  kind: 'limits.increase-requested',
  topic: 'limits',
  overLimit: 'refused',
  data: z.object({
    ...about,
    organizationName: z.string(),
    byName: z.string(),
    value: z.number().nullable(),
    reason: z.string(),
  }),
  words,
  letter: (
    { projectId, projectName, organizationName, byName, limit, value, reason },
    { asked },
    { name, publicUrl, language },
  ) => ({
    subject: asked.subject(projectName),
    preheader: asked.preheader(byName, limit),
    name,
    paragraphs: [asked.paragraph(byName, projectName, organizationName, limit), asked.reason(reason)],
    ...(value !== null && { facts: [[asked.limit, new Intl.NumberFormat(language).format(value)]] as const }),
    button: { label: asked.button, url: `${publicUrl}/projects/${projectId}/settings` },
  }),
})
