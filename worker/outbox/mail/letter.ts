import type { Language } from '../../kit/language'
import type { Words } from './words'

/**
 * What a mail says, without its looks. `preheader` is the line that a list of mails shows after the subject.
 */
export type Letter = {
  readonly subject: string
  readonly preheader: string
  /**
   * Whom it greets; left out in mails to an address whose owner did not choose that name: a stranger's "name"
   * would be their text in our mail.
   */
  readonly name?: string
  readonly paragraphs: readonly string[]
  /** Small table: label and value. */
  readonly facts?: readonly (readonly [label: string, value: string])[]
  readonly button?: { readonly label: string; readonly url: string }
  readonly footnote?: string
  /** Where "This wasn't me" leads; security mails have it. */
  readonly notMeUrl?: string
}
/** Whom it is for and from. `language` is the one the letter is written in. */
export type Frame = {
  readonly language: Language
  readonly product: string
  readonly publicUrl: string
  readonly recipient: string
  readonly unsubscribeUrl?: string | null
}
/** A letter with its frame and the words around it: what both layouts draw. */
export type Sheet = {
  readonly letter: Letter
  readonly frame: Frame
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
}
