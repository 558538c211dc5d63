import { z } from 'zod'
import { formatTime } from '../../outbox/mail/format'
import { mailKind } from '../../outbox/mail/mailKind'
import { words } from './words'

/**
 * To somebody who is invited to a maintainer, an organization or a project: who, what, as what, until when.
 */
export const invitationMail = mailKind({
  kind: 'invitations.invited',
  topic: 'invitations',
  overLimit: 'refused',
  data: z.object({
    unit: z.enum(['maintainer', 'organization', 'project']),
    unitName: z.string(),
    invitation: z.number(),
    byName: z.string(),
    /** Projects only. */
    role: z.string().nullable(),
    /** Unix milliseconds; null for no end. */
    until: z.number().nullable(),
  }),
  words,
  letter: (
    { unit, unitName, invitation, byName, role, until },
    { units, invited },
    { name, publicUrl, language },
  ) => ({
    subject: invited.subject(byName, unitName),
    preheader: invited.preheader,
    name,
    paragraphs: [
      invited.paragraph(byName, units[unit], unitName),
      ...(role === null ? [] : [invited.as(role)]),
      ...(until === null ? [] : [invited.until(formatTime(language, until, null))]),
    ],
    button: { label: invited.button, url: `${publicUrl}/invitations/${unit}-${invitation}` },
  }),
})

const answered = z.object({
  unit: z.enum(['maintainer', 'organization', 'project']),
  unitId: z.number(),
  unitName: z.string(),
  /** Who was invited, by name, or by address where they have none yet. */
  who: z.string(),
})

/** To the inviter, once the invitation is accepted. */
export const invitationAcceptedMail = mailKind({
  kind: 'invitations.accepted',
  topic: 'invitations',
  data: answered,
  words,
  letter: ({ unit, unitId, unitName, who }, { units, accepted }, { name, publicUrl }) => ({
    subject: accepted.subject(who, unitName),
    preheader: accepted.preheader,
    name,
    paragraphs: [accepted.paragraph(who, units[unit], unitName)],
    button: { label: accepted.button, url: `${publicUrl}/${unit}s/${unitId}` },
  }),
})

/** To the inviter, once the invitation is declined. */
export const invitationDeclinedMail = mailKind({
  kind: 'invitations.declined',
  topic: 'invitations',
  data: answered,
  words,
  letter: ({ unit, unitName, who }, { units, declined }, { name }) => ({
    subject: declined.subject(who, unitName),
    preheader: declined.preheader,
    name,
    paragraphs: [declined.paragraph(who, units[unit], unitName)],
  }),
})
