import { z } from 'zod'
import { formatTime } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { DAYS_KEPT } from './rules'
import { words } from './words'

/** `keptUntil` and `expires` are unix milliseconds. */
const gone = { projectName: z.string(), keptUntil: z.number() }

/** To the members of a project that somebody deleted, and to those of its organization. */
export const projectDeletedMail = mailKind({
  kind: 'projects.deleted',
  topic: 'projects',
  data: z.object({ ...gone, byName: z.string() }),
  words,
  letter: ({ projectName, byName, keptUntil }, { deleted }, { name, language }) => ({
    subject: deleted.subject(projectName),
    preheader: deleted.preheader(DAYS_KEPT),
    name,
    paragraphs: [
      deleted.paragraph(byName, projectName),
      deleted.kept(DAYS_KEPT, formatTime(language, keptUntil, null)),
    ],
  }),
})
/** To the same people, when a project has expired and was deleted. */
export const projectExpiredMail = mailKind({
  kind: 'projects.expired',
  topic: 'projects',
  data: z.object(gone),
  words,
  letter: ({ projectName, keptUntil }, { deleted, expired }, { name, language }) => ({
    subject: expired.subject(projectName),
    preheader: expired.preheader(DAYS_KEPT),
    name,
    paragraphs: [
      expired.paragraph(projectName),
      deleted.kept(DAYS_KEPT, formatTime(language, keptUntil, null)),
    ],
  }),
})
/** To the same people, a week before a project expires. */
export const projectExpiringMail = mailKind({
  kind: 'projects.expiring',
  topic: 'projects',
  data: z.object({ projectId: z.number(), projectName: z.string(), expires: z.number() }),
  words,
  letter: ({ projectId, projectName, expires }, { expiring }, { name, language, publicUrl }) => {
    const time = formatTime(language, expires, null)
    return {
      subject: expiring.subject(projectName),
      preheader: expiring.preheader(time),
      name,
      paragraphs: [expiring.paragraph(projectName, time), expiring.advice],
      button: { label: expiring.button, url: `${publicUrl}/projects/${projectId}` },
    }
  },
})
