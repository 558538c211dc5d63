import { z } from 'zod'
import { formatTime } from '../../../outbox/mail/format'
import { mailKind } from '../../../outbox/mail/mailKind'
import { words } from './words'

const done = z.object({
  /** Who did it. */
  byName: z.string(),
  /** The ref of a `not-me` row. */
  link: z.string(),
})

/** After an administrator has reset somebody's two-step verification. */
export const mfaResetDoneMail = mailKind({
  kind: 'mfa-resets.done',
  topic: 'security',
  overLimit: 'sent',
  mailOnly: ['link'],
  data: done,
  words,
  letter: async ({ byName, link }, { reset }, { name, product, publicUrl, linkTo }) => ({
    subject: reset.subject(product),
    preheader: reset.preheader,
    name,
    paragraphs: [reset.paragraph(byName, product), reset.next],
    button: { label: reset.button, url: `${publicUrl}/account/security` },
    notMeUrl: await linkTo('not-me', link),
  }),
})

/**
 * When one has been asked for that waits for a while: the person can cancel it. `cancel` is the ref of a
 * `cancel-mfa-reset` row.
 */
export const mfaResetAnnouncedMail = mailKind({
  kind: 'mfa-resets.announced',
  topic: 'security',
  overLimit: 'sent',
  mailOnly: ['link', 'cancel', 'timeZone'],
  // `due`: unix milliseconds.
  data: done.extend({ cancel: z.string(), due: z.number(), timeZone: z.string().nullable() }),
  words,
  letter: async (
    { byName, link, cancel, due, timeZone },
    { announced },
    { name, product, language, linkTo },
  ) => ({
    subject: announced.subject(product),
    preheader: announced.preheader,
    name,
    paragraphs: [announced.paragraph(byName, product, formatTime(language, due, timeZone)), announced.choice],
    button: { label: announced.button, url: await linkTo('cancel-mfa-reset', cancel) },
    notMeUrl: await linkTo('not-me', link),
  }),
})
