import { useLocation } from '@solidjs/router'

/** Where two-step verification is set up; from there one comes back to `place` as soon as it is on. */
export const wayToTwoStep = (place: string): string => `/account/security?next=${encodeURIComponent(place)}`

/** The same, back to the page on screen. */
export function createWayToTwoStep(): () => string {
  const { pathname, search } = useLocation()
  return () => wayToTwoStep(pathname + search)
}
