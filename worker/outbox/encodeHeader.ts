const utf8 = new TextEncoder()

/** Octets of UTF-8 in one encoded word: 52 characters of base64 and 12 around them, so that `Subject: ` still fits on the line (RFC 2047 section 2: 76). */
const maxWordBytes = 39

/** A text as a header may carry it: on one line. Whoever puts a line break into a name or a subject gets a space. */
export const onOneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a header
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toWellFormed()

/** Unstructured header text (Subject): itself when it is short ASCII that looks like no encoded word, else encoded words (RFC 2047). */
export function encodeText(text: string): string {
  const line = onOneLine(text)
  return /^[ -~]{0,900}$/.test(line) && !line.includes('=?') ? fold(line) : encodedWords(line)
}

/** A display name (RFC 5322 section 3.4): a quoted string, or encoded words, which must not stand in quotes (RFC 2047 section 5). */
export function encodeName(name: string): string {
  const line = onOneLine(name)
  if (!/^[ -~]{1,60}$/.test(line) || line.includes('=?')) return encodedWords(line)
  return `"${line.replaceAll(/["\\]/g, '\\$&')}"`
}

/** Base64 words, cut between characters (RFC 2047 section 5 forbids a character across two), one a line. */
function encodedWords(text: string): string {
  const words: number[][] = [[]]
  for (const character of text) {
    const bytes = utf8.encode(character)
    if ((words.at(-1) ?? []).length + bytes.length > maxWordBytes) words.push([])
    words.at(-1)?.push(...bytes)
  }
  return words.map((bytes) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`).join('\r\n ')
}

/** Breaks at spaces so that lines stay near 76 characters (RFC 5322 section 2.1.1); a word without spaces stays whole. */
const fold = (line: string): string => line.replaceAll(/(.{40,60}) (?=\S)/g, '$1\r\n ')
