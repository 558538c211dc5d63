const utf8 = new TextEncoder()
/** RFC 2045 section 6.7 rule 5, the soft break's `=` included. */
const maxLineLength = 76

/** A text as quoted-printable (RFC 2045 section 6.7): ASCII lines of at most 76 characters, CRLF between them, whatever comes in. */
export const quotedPrintable = (text: string): string =>
  text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n')

function encodeLine(line: string): string {
  const bytes = [...utf8.encode(line)]
  let encoded = ''
  let length = 0
  for (const [at, byte] of bytes.entries()) {
    const piece = encodeByte(byte, at === bytes.length - 1)
    if (length + piece.length > maxLineLength - 1) {
      encoded += '=\r\n'
      length = 0
    }
    encoded += piece
    length += piece.length
  }
  return encoded
}

/** A space or tab at the end of a line is encoded, since mail servers strip it there. */
function encodeByte(byte: number, isLast: boolean): string {
  const isBlank = byte === 0x20 || byte === 0x09
  const isPlain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (isBlank && !isLast)
  return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
