import { useLocation } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { For, type JSX } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import type { PageGroup, PageLink } from './pageGroup'

type Props = {
  /** The name of the area: of its navigation, and of the way back to its list on a phone. */
  name: string
  home: string
  groups: readonly PageGroup[]
  children?: JSX.Element
}

/**
 * An area of pages: the list of them on the left, the one that is read on the right. On a phone a way back to
 * the list.
 */
export function AreaFrame(props: Props) {
  const location = useLocation()
  return (
    <div class="wide:grid wide:grid-cols-[11.5rem_minmax(0,1fr)] wide:gap-12">
      <Navigation name={props.name} groups={props.groups} />
      <div class="min-w-0">
        <a
          href={props.home}
          class={`mb-1 -mt-3 -ms-1 inline-flex min-h-11 items-center gap-1.5 rounded-sm px-1 text-small
            font-medium text-soft wide:hidden ${location.pathname === props.home ? 'hidden' : ''}`}
        >
          <Icon of={ArrowLeft} size="small" />
          {props.name}
        </a>
        {props.children}
      </div>
    </div>
  )
}

function Navigation(props: { name: string; groups: readonly PageGroup[] }) {
  return (
    <nav aria-label={props.name} class="max-wide:hidden">
      <div class="sticky top-24 space-y-6">
        <For each={props.groups}>
          {(group) => (
            <div>
              <p class="px-2.5 pb-1.5 text-tiny font-medium text-faint">{group.group}</p>
              <ul class="space-y-0.5">
                <For each={group.pages}>{(page) => <Way to={page} />}</For>
              </ul>
            </div>
          )}
        </For>
      </div>
    </nav>
  )
}

function Way(props: { to: PageLink }) {
  const location = useLocation()
  const standing = () => {
    if (location.pathname === props.to.href) return 'page'
    return location.pathname.startsWith(`${props.to.href}/`) ? 'true' : undefined
  }
  return (
    <li>
      <a
        href={props.to.href}
        aria-current={standing()}
        class="flex min-h-9 touch:min-h-11 items-center gap-2.5 rounded-control px-2.5 text-small font-medium
          text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft
          aria-[current]:text-accent-strong"
      >
        <Icon of={props.to.icon} size="small" />
        {props.to.title}
      </a>
    </li>
  )
}
