/** Where to go after signing in: the wanted place if it is a path of this origin, else home. */
export function placeAfterSignIn(wanted: string | undefined): string {
  if (!wanted) return '/'
  const url = URL.parse(wanted, location.origin)
  const isOurs = url !== null && url.origin === location.origin && wanted.startsWith('/')
  return isOurs ? url.pathname + url.search + url.hash : '/'
}
