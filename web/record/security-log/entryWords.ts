import { account, tenancy } from '../../words/words'

/** What an entry's kind says, in the language on screen. */
export function sentenceOf(kind: string): string {
  const sentences: Readonly<Record<string, string>> = account().log.kinds
  return sentences[kind] ?? kind // a newer server may tell more
}

type Data = Readonly<Record<string, string | number | boolean | null>>
/**
 * What an entry of a unit is about beside its people: a name, a role in words, a code; null where it is about
 * nothing else.
 */
export function detailOf({ name, role, feature, limit, code, amount, operation }: Data): string | null {
  if (typeof role === 'string') return tenancy().roles.names[role] ?? role
  const known = [name, feature, limit, code, amount, operation].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  )
  return known === undefined ? null : String(known)
}
