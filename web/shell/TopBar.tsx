import { useLocation } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { For, Show } from 'solid-js'
import { Icon } from '../ui/elements/Icon'
import { Logo } from '../ui/layout/Logo'
import { entry } from '../words/words'
import { AvatarMenu } from './AvatarMenu'
import { Bell } from './Bell'
import { SearchButton } from './palette/SearchButton'
import { place, type Step } from './place'

type Props = { onShortcuts: () => void; onSearch: () => void; onNearSearch: () => void }

/**
 * The top bar: the house's sign, where I am, the way to everywhere, and my menu. On a phone the last step
 * alone.
 */
export function TopBar(props: Props) {
  const location = useLocation()
  const steps = (): readonly Step[] =>
    location.pathname.startsWith('/account')
      ? [{ name: entry().shell.accountSettings, href: '/account' }]
      : place()
  return (
    <header class="sticky top-0 z-30 border-b border-line bg-page/90 backdrop-blur-sm">
      <div class="mx-auto flex h-15 max-w-shell items-center gap-2 px-4 wide:px-8">
        <nav aria-label={entry().shell.breadcrumb} class="min-w-0 grow">
          <ol class="flex min-w-0 items-center gap-2">
            <li class="shrink-0">
              <a
                href="/"
                aria-current={location.pathname === '/' ? 'page' : undefined}
                class="block rounded-control p-0.5"
              >
                <Logo isBare={steps().length > 0} />
              </a>
            </li>
            <For each={steps()}>
              {(step, at) => (
                <Crumb step={step} isLast={at() === steps().length - 1} here={location.pathname} />
              )}
            </For>
          </ol>
        </nav>
        <SearchButton onOpen={props.onSearch} onNear={props.onNearSearch} />
        <Bell />
        <AvatarMenu onShortcuts={props.onShortcuts} />
      </div>
    </header>
  )
}

function Crumb(props: { step: Step; isLast: boolean; here: string }) {
  return (
    <li class={`flex min-w-0 items-center gap-2 ${props.isLast ? '' : 'max-wide:hidden'}`}>
      <Icon of={ChevronRight} size="small" class="text-faint" />
      <Show
        when={props.step.href}
        fallback={<span class="truncate py-1 text-small text-soft">{props.step.name}</span>}
      >
        {(href) => (
          <a
            href={href()}
            aria-current={href() === props.here ? 'page' : undefined}
            class="truncate rounded-sm py-1 text-small font-medium text-soft hover:text-ink"
          >
            {props.step.name}
          </a>
        )}
      </Show>
    </li>
  )
}
