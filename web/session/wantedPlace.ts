/**
 * Where somebody was going before they were sent here: the wanted place if it is a path of this origin, else
 * null.
 */
export function wantedPlace(wanted: string | undefined): string | null {
  if (!wanted?.startsWith('/')) return null
  const url = URL.parse(wanted, location.origin)
  return url?.origin === location.origin ? url.pathname + url.search + url.hash : null
}
