/** In how many files the list is shipped among the static assets: a look-up reads one of about a kilobyte. */
export const SHARDS = 256

/**
 * The file that a password (NFC, lower case) or core would stand in: the sum of its UTF-16 units, modulo
 * `SHARDS`.
 */
export function shardOf(password: string): number {
  let sum = 0
  for (let at = 0; at < password.length; at += 1) sum += password.charCodeAt(at)
  return sum % SHARDS
}

/**
 * Whether a password (NFC, lower case) or its core stands in the list that is shipped: of the 49,000 in
 * `@zxcvbn-ts/language-common`, those of eight characters or more, and the cores of all
 * (`web/build/commonPasswords.ts` writes it). Exact, unlike a Bloom filter: nobody is refused a good password
 * by chance. Throws when the list was not deployed: no password is
 * chosen unseen.
 */
export async function isListed(assets: Fetcher, password: string): Promise<boolean> {
  const shard = await assets.fetch(`https://assets/common-passwords/${shardOf(password)}.txt`)
  // A missing file is answered with the page of the app.
  if (!shard.headers.get('Content-Type')?.startsWith('text/plain'))
    throw new Error('The list of common passwords is not among the assets')
  return (await shard.text()).split('\n').includes(password)
}
