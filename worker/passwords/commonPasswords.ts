import list from './common-passwords.txt'

/**
 * Whether a password (NFC, lower case) stands in the list that is shipped: the 17,950 of eight characters or more in `@zxcvbn-ts/language-common`
 * (`scripts/common-passwords.ts` writes it). The sorted text is one string of the isolate, 164 KiB, shared by its requests; a search looks
 * at some fifteen lines and parses nothing. Exact, unlike a Bloom filter: nobody is refused a good password by chance.
 */
export function isListed(password: string): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = list.lastIndexOf('\n', middle - 1) + 1
    const end = list.indexOf('\n', middle)
    const line = list.slice(start, end)
    if (line === password) return true
    if (line < password) low = end + 1
    else high = start
  }
  return false
}
