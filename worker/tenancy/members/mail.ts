import { z } from 'zod'
import { mailKind } from '../../outbox/mail/mailKind'
import { words } from './words'

const data = z.object({
  unit: z.enum(['maintainer', 'organization', 'project']),
  unitId: z.number(),
  unitName: z.string(),
  /** Who did it. */
  byName: z.string(),
})

/** To somebody who was added directly to a maintainer, an organization or a project. */
export const memberAddedMail = mailKind({
  kind: 'members.added',
  topic: 'memberships',
  overLimit: 'refused',
  data,
  words,
  letter: ({ unit, unitId, unitName, byName }, { units, added }, { name, publicUrl }) => ({
    subject: added.subject(unitName),
    preheader: added.preheader(byName),
    name,
    paragraphs: [added.paragraph(byName, units[unit], unitName)],
    button: { label: added.button, url: `${publicUrl}/${unit}s/${unitId}` },
  }),
})

/** To somebody whom another has removed. */
export const memberRemovedMail = mailKind({
  kind: 'members.removed',
  topic: 'memberships',
  data,
  words,
  letter: ({ unit, unitName, byName }, { units, removed }, { name }) => ({
    subject: removed.subject(unitName),
    preheader: removed.preheader(byName),
    name,
    paragraphs: [removed.paragraph(byName, units[unit], unitName)],
  }),
})
