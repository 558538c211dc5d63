import { useNavigate, useSearchParams } from '@solidjs/router'
import { wantedPlace } from '../wantedPlace'

/** Where somebody was who was sent here to set up two-step verification, and the way back there; null for everybody else. */
export function createWayBack(): (() => void) | null {
  const [search] = useSearchParams<{ next: string }>()
  const navigate = useNavigate()
  const place = wantedPlace(search.next)
  return place === null ? null : () => navigate(place)
}
