/** What a pasted text holds: addresses, each once, in their order; and what stands there but is none. */
export type Addresses = { readonly emails: readonly string[]; readonly strangers: readonly string[] }

const isAddress = (text: string) => /^[^\s@<>]+@[^\s@<>]+$/.test(text)

/**
 * Reads addresses out of whatever was pasted: separated by commas, semicolons, spaces or lines, also as "Ann
 * Lee <ann@example.com>". The words of a name before an address in angle brackets are no strangers.
 */
export function addressesIn(text: string): Addresses {
  const bare = text.replaceAll(
    /"[^"]*"|(?:(?<![^\s,;>])[^\s,;<>@]+[ \t]+)*<([^<>]*)>/g,
    (_, address: string | undefined) => ` ${address ?? ''} `,
  )
  const parts = bare.split(/[\s,;]+/).filter(Boolean)
  const known = new Map(parts.filter(isAddress).map((part) => [part.toLowerCase(), part]))
  return { emails: [...known.values()], strangers: [...new Set(parts.filter((part) => !isAddress(part)))] }
}
