import { directionOf } from '../../kit/language'
import { onOneLine } from '../../kit/onOneLine'
import { htmlOf } from './htmlLayout'
import type { Frame, Letter, Sheet } from './letter'
import { plainTextOf } from './textLayout'
import { words } from './words'

/**
 * The letter as a mail's subject and its two parts, which say the same. Nothing in a letter can become markup
 * or a header.
 */
export function layout(
  letter: Letter,
  frame: Frame,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const sheet: Sheet = { letter, frame, words: words[frame.language], direction: directionOf(frame.language) }
  return { subject: onOneLine(letter.subject), text: plainTextOf(sheet), html: htmlOf(sheet) }
}
