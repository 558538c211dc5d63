import { z } from 'zod'
import { mailKind } from '../../outbox/mail/mailKind'
import { words } from './words'

/** To whoever is locked out of an organization and its projects because it requires MFA now. */
export const mfaRequiredMail = mailKind({
  kind: 'organizations.mfa-required',
  topic: 'security',
  data: z.object({
    organizationName: z.string(),
    /** Who required it. */
    byName: z.string(),
  }),
  words,
  letter: ({ organizationName, byName }, { mfaRequired }, { name, publicUrl }) => ({
    subject: mfaRequired.subject(organizationName),
    preheader: mfaRequired.preheader,
    name,
    paragraphs: [mfaRequired.paragraph(byName, organizationName), mfaRequired.kept],
    button: { label: mfaRequired.button, url: `${publicUrl}/account/security` },
  }),
})
