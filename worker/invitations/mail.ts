import { z } from 'zod'
import { mailKind } from '../outbox/mailKind'
import { spokenTime } from '../outbox/spoken'
import { en } from './words/en'

/** To somebody who is invited to a maintainer, an organization or a project: who, what, as what, until when. */
export const invitedMail = mailKind({
  kind: 'invitations.invited',
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
  words: { en },
  letter: ({ unit, unitName, invitation, byName, role, until }, { units, invited }, { name, publicUrl, language }) => ({
    subject: invited.subject(byName, unitName),
    preheader: invited.preheader,
    name,
    paragraphs: [
      invited.paragraph(byName, units[unit], unitName),
      ...(role === null ? [] : [invited.as(role)]),
      ...(until === null ? [] : [invited.until(spokenTime(language, until, null))]),
    ],
    button: { label: invited.button, url: `${publicUrl}/invitations/${unit}-${invitation}` },
  }),
})
