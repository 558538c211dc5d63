/** A name or a word has as many: what is shorter says nothing of the digits around it. */
const SHORTEST_CORE = 3
/** What people write instead of a letter, and whoever guesses tries. */
const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
}

/**
 * The word that a password (NFC, lower case) is built around: what is left of its letters without the digits,
 * signs and repeats around it. Signs inside are read as letters or gone, and a letter stands once however
 * often it is repeated: `2024 p@ssw0rdp@ssw0rddd!!` -> `pasword`. Empty where fewer than three are left. To
 * be compared with other cores.
 */
export function coreOf(password: string): string {
  const letters = [...withoutEdges(password)].map((sign) => letterFor[sign] ?? sign).join('')
  const once = letters.replaceAll(/[^\p{L}\p{M}]/gu, '').replaceAll(/(.)\1+/gu, '$1')
  const core = withoutRepeats(once)
  return core.length < SHORTEST_CORE ? '' : core
}

/** Without what is no letter at both ends, and once what is repeated: again, until nothing more comes off. */
function withoutEdges(password: string): string {
  let text = password
  for (let former = ''; former !== text; ) {
    former = text
    text = withoutRepeats(text.replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
  }
  return text
}

/** The piece that this repeats for more than half of its length again: `anna` does not. */
function withoutRepeats(text: string): string {
  const piece = pieceOf(text)
  return piece.length * 3 < text.length * 2 ? piece : text
}

/** The shortest text that, repeated and cut off, gives this one: `abcab` -> `abc`. */
export function pieceOf(text: string): string {
  // Knuth, Morris, Pratt: borders[i] is the length of the longest proper start of text[0..i] that is also its
  // end.
  const borders = [0]
  for (let at = 1, length = 0; at < text.length; at += 1) {
    while (length > 0 && text[at] !== text[length]) length = borders[length - 1] ?? 0
    if (text[at] === text[length]) length += 1
    borders.push(length)
  }
  return text.slice(0, text.length - (borders.at(-1) ?? 0))
}
