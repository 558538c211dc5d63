import type { z } from 'zod'
import { type Circumstances, circumstanceFacts } from './circumstances'
import type { Dictionary } from './dictionary'
import type { Letter } from './letter'
import { type MailData, type MailKind, mailKind } from './mailKind'

/**
 * Defines a security mail: something was done with the account, when and from where, and "This wasn't me".
 */
export const securityMailKind = <Data extends Circumstances & MailData, Words>(of: {
  readonly kind: string
  readonly data: z.ZodType<Data>
  readonly words: Dictionary<Words>
  readonly says: (
    words: Words,
    product: string,
    data: Data,
  ) => Pick<Letter, 'subject' | 'preheader' | 'paragraphs' | 'footnote'>
}): MailKind<Data> =>
  mailKind({
    ...of,
    letter: async (data, words, { product, language, name, linkTo }) => ({
      ...of.says(words, product, data),
      name,
      facts: circumstanceFacts(data, language),
      notMeUrl: await linkTo('not-me', 'not-me', data.link),
    }),
  })
