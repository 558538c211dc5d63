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

const isMac = (): boolean => navigator.platform.startsWith('Mac')

/** The keys that open the palette, as this machine writes them. */
export const paletteKeys = (): string => (isMac() ? '⌘K' : 'Ctrl K')

/**
 * Whether these keys open the palette: on a Mac the command key, for Control and K delete there to the end of
 * the line.
 */
export const opensPalette = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' &&
  !event.altKey &&
  !event.shiftKey &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey)
