import { revalidate, useNavigate, useSearchParams } from '@solidjs/router'
import { wantedPlace } from '../../session/wantedPlace'

/**
 * Where somebody was who was sent here to set up two-step verification, and the way back there, where
 * everything is read anew; null for everybody else.
 */
export function createWayBack(): (() => void) | null {
  const [search] = useSearchParams<{ next: string }>()
  const navigate = useNavigate()
  const place = wantedPlace(search.next)
  if (place === null) return null
  return () => {
    void revalidate() // what was read before the detour says that it is off
    navigate(place)
  }
}
