import type { z } from 'zod'
import type { Language } from '../../kit/language'
import { type Dictionary, languageFor } from './dictionary'
import type { Letter } from './letter'
import type { Topic } from './topics.table'

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
   * The address that a one-time link of this purpose opens, by the ref of its row. Its secret is derived at
   * delivery and kept nowhere.
   */
  readonly linkTo: (purpose: string, ref: string) => Promise<string>
}

/** All there is to say of one mail that a slice sends, beside its words. */
type Definition<Data extends MailData, Kind extends string, About extends Topic | null> = {
  /** Its name: `<slice>.<mail>`. */
  readonly kind: Kind
  /**
   * The preference that it belongs to; the bell then shows the same event under the same kind. Null for a
   * mail that only answers what somebody asked for at this moment: the bell does not show it, and nobody can
   * turn it off.
   */
  readonly topic: About
  /**
   * Beyond the limit of whoever makes us send it: an act that is there to reach somebody is `refused`; what
   * tells of a change is sent `late`, in a later hour, unless said; an alarm is `sent`, and not counted.
   */
  readonly overLimit?: 'refused' | 'late' | 'sent'
  /**
   * A receipt is kept no longer than it takes to send it: whoever it is for is no more. So it does not wait
   * for a limit either.
   */
  readonly isReceipt?: true
  /** The fields that the bell leaves out: refs of links, and times that a notification has itself. */
  readonly mailOnly?: readonly (keyof Data & string)[]
  readonly data: z.ZodType<Data>
}
export type MailKind<
  Data extends MailData = MailData,
  Kind extends string = string,
  About extends Topic | null = Topic | null,
> = Omit<Definition<Data, Kind, About>, 'mailOnly' | 'overLimit' | 'isReceipt'> & {
  readonly isReceipt: boolean
  readonly overLimit: 'refused' | 'late' | 'sent'
  readonly mailOnly: readonly string[]
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
/** A mail whose event the bell shows, too. */
export type NotifiedMail<Data extends MailData = MailData, Kind extends string = string> = MailKind<
  Data,
  Kind,
  Topic
>

/** Defines a mail: pure functions from its data and the words of the person's language to a letter. */
export function mailKind<
  Data extends MailData,
  Words,
  const Kind extends string,
  const About extends Topic | null,
>(
  definition: Definition<Data, Kind, About> & {
    readonly words: Dictionary<Words>
    readonly letter: (data: Data, words: Words, tools: MailTools) => Letter | Promise<Letter>
  },
): MailKind<Data, Kind, About> {
  const {
    kind,
    topic,
    overLimit = 'late',
    isReceipt = false,
    mailOnly = [],
    data,
    words: dictionary,
    letter,
  } = definition
  return {
    kind,
    topic,
    overLimit: isReceipt ? 'sent' : overLimit,
    isReceipt,
    mailOnly,
    data,
    compose: async (given, wanted, tools) => {
      const language = languageFor(wanted)
      const words = dictionary[language]
      return { letter: await letter(data.parse(given), words, { ...tools, language }), language }
    },
  }
}
