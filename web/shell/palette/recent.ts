const key = 'gatehouse.recent'
const most = 8

type StoredVisits = { readonly owner: number; readonly paths: readonly string[] }

/** A page of a unit stands for the unit. */
const placeOf = (path: string): string =>
  /^\/(?:projects|organizations|maintainers)\/\d+/.exec(path)?.[0] ?? path

function kept(owner: number): StoredVisits {
  const text = localStorage.getItem(key)
  const read: StoredVisits | null = text === null ? null : JSON.parse(text)
  return read?.owner === owner ? read : { owner, paths: [] }
}

/** Where a person was lately in this browser, the newest first; addresses alone, and nobody else's. */
export const recentPaths = (owner: number): readonly string[] => kept(owner).paths

/** Remembers that a person was at a page. */
export function noteVisit(owner: number, path: string): void {
  const place = placeOf(path)
  const paths = [place, ...recentPaths(owner).filter((one) => one !== place)].slice(0, most)
  localStorage.setItem(key, JSON.stringify({ owner, paths } satisfies StoredVisits))
}
