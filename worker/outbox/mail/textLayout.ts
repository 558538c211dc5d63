import type { Sheet } from './letter'

/** The plain part: the same words in the same order, addresses on lines of their own. */
export function plainTextOf({ letter, frame, words }: Sheet): string {
  const blocks = [
    ...(letter.name === undefined ? [] : [words.hello(letter.name)]),
    ...letter.paragraphs,
    ...(letter.facts ? [letter.facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...(letter.button ? [`${letter.button.label}:\n${letter.button.url}`] : []),
    ...(letter.notMeUrl ? [`${words.notMeLead}\n${letter.notMeUrl}`] : []),
    ...(letter.footnote ? [letter.footnote] : []),
    // RFC 3676 section 4.3: what follows is a signature.
    `-- \n${words.sentTo(frame.recipient, frame.product)}\n${frame.publicUrl}${frame.unsubscribeUrl ? `\n${words.stop}: ${frame.unsubscribeUrl}` : ''}`,
  ]
  return `${blocks.join('\n\n')}\n`
}
