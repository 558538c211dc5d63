/** How people make a common password long enough: for 15 characters, whatever it is. */
export const paddings: readonly (readonly [how: string, pad: (word: string) => string])[] = [
  ['digits behind it', (word) => word + '123456789012345'.slice(0, lacking(word))],
  ['digits before it', (word) => word.padStart(15, '123')],
  ['a year and signs', (word) => `${word}2024`.padEnd(15, '!')],
  ['a capital, a full stop and years', (word) => `${capital(word)}.201920192019`.padEnd(15, '1')],
  ['itself, again and again', (word) => word.repeat(15).slice(0, word.length + 15)],
  ['its last sign, again and again', (word) => word.padEnd(15, word.at(-1))],
  ['itself once more, with spaces and a year', (word) => `${word} ${word} 1987 !!!!`],
]
const lacking = (word: string) => Math.max(15 - word.length, 0)
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
