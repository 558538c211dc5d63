import { useLocation } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { Show } from 'solid-js'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { entry } from '../words/words'
import { AvatarMenu } from './AvatarMenu'

/** The top bar: the house's sign, where I am, and my menu. */
export function TopBar(props: { onShortcuts: () => void }) {
  const location = useLocation()
  const isInSettings = () => location.pathname.startsWith('/account')
  return (
    <header class="sticky top-0 z-30 border-b border-line bg-page/90 backdrop-blur-sm">
      <div class="mx-auto flex h-15 max-w-shell items-center gap-2 px-4 wide:px-8">
        <nav aria-label={entry().shell.breadcrumb} class="min-w-0 grow">
          <ol class="flex min-w-0 items-center gap-2">
            <li>
              <a href="/" aria-current={location.pathname === '/' ? 'page' : undefined} class="block rounded-control p-0.5">
                <Logo />
              </a>
            </li>
            <Show when={isInSettings()}>
              <li class="flex min-w-0 items-center gap-2">
                <Icon of={ChevronRight} size="small" class="text-faint rtl:-scale-x-100" />
                <a href="/account" class="truncate rounded-sm py-1 text-small font-medium text-soft hover:text-ink">
                  {entry().shell.accountSettings}
                </a>
              </li>
            </Show>
          </ol>
        </nav>
        <AvatarMenu onShortcuts={props.onShortcuts} />
      </div>
    </header>
  )
}
