import { z } from 'zod'
import { mailKind } from '../../outbox/mail/mailKind'
import { words } from './words'

/** To each member who may decide, when somebody asks for access. */
export const joinRequestedMail = mailKind({
  kind: 'join-requests.requested',
  topic: 'join-requests',
  overLimit: 'refused',
  data: z.object({ projectId: z.number(), projectName: z.string(), who: z.string(), reason: z.string() }),
  words,
  letter: ({ projectId, projectName, who, reason }, { requested }, { name, publicUrl }) => ({
    subject: requested.subject(who, projectName),
    preheader: requested.preheader,
    name,
    paragraphs: [
      requested.paragraph(who, projectName),
      ...(reason === '' ? [] : [requested.because(reason)]),
    ],
    button: { label: requested.button, url: `${publicUrl}/projects/${projectId}/users` },
  }),
})

const decided = z.object({ projectId: z.number(), projectName: z.string(), byName: z.string() })

/** To who asked, once it is approved. */
export const joinApprovedMail = mailKind({
  kind: 'join-requests.approved',
  topic: 'join-requests',
  data: decided,
  words,
  letter: ({ projectId, projectName, byName }, { approved }, { name, publicUrl }) => ({
    subject: approved.subject(projectName),
    preheader: approved.preheader,
    name,
    paragraphs: [approved.paragraph(byName, projectName)],
    button: { label: approved.button, url: `${publicUrl}/projects/${projectId}` },
  }),
})

/** To who asked, once it is rejected. */
export const joinRejectedMail = mailKind({
  kind: 'join-requests.rejected',
  topic: 'join-requests',
  data: decided,
  words,
  letter: ({ projectName, byName }, { rejected }, { name }) => ({
    subject: rejected.subject(projectName),
    preheader: rejected.preheader,
    name,
    paragraphs: [rejected.paragraph(byName, projectName)],
  }),
})
