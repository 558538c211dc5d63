/** Where `g` and this key go. */
const paths: Readonly<Record<string, string>> = {
  h: '/',
  p: '/account/profile',
  s: '/account/security',
  i: '/account/invitations',
  n: '/account/notifications',
  t: '/account/tokens',
  o: '/account/organizations',
  c: '/account/promo-codes',
}

/** Where the second key after `g` goes. */
export const placeOfKey = (key: string): string | undefined => paths[key]

/** The keys that go to a page, one after the other; none for most. */
export function keysTo(href: string): readonly string[] | undefined {
  const [key] = Object.entries(paths).find(([, path]) => path === href) ?? []
  return key === undefined ? undefined : ['g', key]
}
