/** The cursor in `<...?cursor=...>; rel="next"` (RFC 8288); null at the end of a list. */
export function nextCursor(link: string | null): string | null {
  const target = link?.match(/<([^>]+)>;\s*rel="next"/)?.[1]
  return target ? new URL(target, location.origin).searchParams.get('cursor') : null
}
