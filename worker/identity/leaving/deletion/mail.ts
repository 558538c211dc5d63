import { z } from 'zod'
import { circumstanceFacts, circumstances, mailOnlyCircumstances } from '../../../outbox/mail/circumstances'
import { formatTime } from '../../../outbox/mail/format'
import { mailKind } from '../../../outbox/mail/mailKind'
import { words } from './words'

/**
 * When a person has asked for the deletion of their account. `due`: unix milliseconds; `cancel`: the ref of a
 * `cancel-deletion` row, as below.
 */
export const deletionAskedMail = mailKind({
  kind: 'deletion.asked',
  topic: 'security',
  mailOnly: [...mailOnlyCircumstances, 'cancel'],
  data: circumstances.extend({ due: z.number(), cancel: z.string() }),
  words,
  letter: async ({ due, cancel, ...happened }, { asked }, { name, product, language, linkTo }) => ({
    subject: asked.subject(product),
    preheader: asked.preheader,
    name,
    paragraphs: [
      asked.paragraph(product, formatTime(language, due, happened.timeZone)),
      asked.meanwhile,
      asked.keep,
    ],
    facts: circumstanceFacts(happened, language),
    button: { label: asked.button, url: await linkTo('cancel-deletion', cancel) },
    notMeUrl: await linkTo('not-me', happened.link),
  }),
})

/**
 * When its time has come and somebody depends on it. `units`: the names of where the person is the last; null
 * for the platform alone.
 */
export const deletionPutOffMail = mailKind({
  kind: 'deletion.put-off',
  topic: 'security',
  mailOnly: ['cancel', 'timeZone'],
  data: z.object({
    due: z.number(),
    timeZone: z.string().nullable(),
    units: z.string().nullable(),
    cancel: z.string(),
  }),
  words,
  letter: async ({ due, timeZone, units, cancel }, { putOff }, { name, product, language, linkTo }) => ({
    subject: putOff.subject(product),
    preheader: putOff.preheader,
    name,
    paragraphs: [
      units === null ? putOff.lastSuperAdmin(product) : putOff.lastMember(units),
      putOff.next(formatTime(language, due, timeZone)),
      putOff.successor,
    ],
    button: { label: putOff.button, url: await linkTo('cancel-deletion', cancel) },
  }),
})

/** The receipt: the account is gone. */
export const deletionDoneMail = mailKind({
  kind: 'deletion.done',
  topic: null,
  isReceipt: true,
  data: z.object({}),
  words,
  letter: (_, { done }, { name, product }) => ({
    subject: done.subject(product),
    preheader: done.preheader,
    name,
    paragraphs: [done.paragraph(product), done.gone],
  }),
})
