import Box from 'lucide-solid/icons/box'
import Building from 'lucide-solid/icons/building'
import Landmark from 'lucide-solid/icons/landmark'
import { Icon } from './Icon'

/** The picture of each kind of unit. */
export const kindIcons = { project: Box, organization: Building, maintainer: Landmark } as const

/** What kind of unit a row is about. Decoration: the words beside it say so. */
export function KindIcon(props: { kind: keyof typeof kindIcons }) {
  return (
    <span class="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
      <Icon of={kindIcons[props.kind]} />
    </span>
  )
}
