import type { z } from 'zod'
import type { Language } from '../../kit/language'
import { type Dictionary, languageFor } from './dictionary'
import type { Letter } from './letter'

/** What a mail may be told: ids and names as they were, times, and refs of one-time links. Never a secret. */
export type MailData = Readonly<Record<string, string | number | null>>

/** What delivery knows and a mail may use. */
export type MailTools = {
  readonly product: string
  readonly publicUrl: string
  /** The person's name as it was when the mail was posted; '' where unknown. */
  readonly name: string
  readonly language: Language
  /**
   * The address of a page that a one-time link opens: `<public URL>/<page>#<secret>`; the secret is derived
   * here and kept nowhere.
   */
  readonly linkTo: (page: string, purpose: string, ref: string) => Promise<string>
}

/** One mail that a slice sends: its name (`<slice>.<mail>`), what it is told, and how it reads. */
export type MailKind<Data extends MailData = MailData> = {
  readonly kind: string
  readonly data: z.ZodType<Data>
  /**
   * Rows outlive deployments: what comes back out of the outbox is parsed, not trusted. Throws when it no
   * longer fits.
   */
  readonly compose: (
    data: unknown,
    wanted: string | null,
    tools: Omit<MailTools, 'language'>,
  ) => Promise<{ readonly letter: Letter; readonly language: Language }>
}

/** Defines a mail: pure functions from its data and the words of the person's language to a letter. */
export function mailKind<Data extends MailData, Words>(of: {
  readonly kind: string
  readonly data: z.ZodType<Data>
  readonly words: Dictionary<Words>
  readonly letter: (data: Data, words: Words, tools: MailTools) => Letter | Promise<Letter>
}): MailKind<Data> {
  const { kind, data, words: dictionary, letter } = of
  return {
    kind,
    data,
    compose: async (given, wanted, tools) => {
      const language = languageFor(wanted)
      const words = dictionary[language]
      return { letter: await letter(data.parse(given), words, { ...tools, language }), language }
    },
  }
}
