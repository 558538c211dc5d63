import type { z } from 'zod'
import { type Circumstances, circumstanceFacts, mailOnlyCircumstances } from './circumstances'
import type { Dictionary } from './dictionary'
import type { Letter } from './letter'
import { type MailData, mailKind, type NotifiedMail } from './mailKind'

/**
 * Defines a security mail: something was done with the account, when and from where, and "This wasn't me".
 */
export const securityMailKind = <
  Data extends Circumstances & MailData,
  Words,
  const Kind extends string,
>(definition: {
  readonly kind: Kind
  readonly data: z.ZodType<Data>
  readonly words: Dictionary<Words>
  readonly says: (
    words: Words,
    product: string,
    data: Data,
  ) => Pick<Letter, 'subject' | 'preheader' | 'paragraphs' | 'footnote'>
}): NotifiedMail<Data, Kind> =>
  mailKind({
    ...definition,
    topic: 'security',
    mailOnly: mailOnlyCircumstances,
    letter: async (data, words, { product, language, name, linkTo }) => ({
      ...definition.says(words, product, data),
      name,
      facts: circumstanceFacts(data, language),
      notMeUrl: await linkTo('not-me', data.link),
    }),
  })
