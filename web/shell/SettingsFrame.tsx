import { useLocation } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { For, type JSX } from 'solid-js'
import { Icon } from '../ui/Icon'
import { account } from '../words/words'
import { settingsPages } from './settingsPages'

/** Account Settings: the pages on the left, the one that is read on the right. On a phone a way back to the list. */
export default function SettingsFrame(props: { children?: JSX.Element }) {
  const words = () => account().settings
  return (
    <div class="wide:grid wide:grid-cols-[11.5rem_minmax(0,1fr)] wide:gap-12">
      <Navigation />
      <div class="min-w-0">
        <a
          href="/account"
          class="mb-1 -mt-3 -ms-1 inline-flex min-h-11 items-center gap-1.5 rounded-sm px-1 text-small font-medium text-soft wide:hidden"
        >
          <Icon of={ArrowLeft} size="small" class="rtl:-scale-x-100" />
          {words().back}
        </a>
        {props.children}
      </div>
    </div>
  )
}

function Navigation() {
  const location = useLocation()
  return (
    <nav aria-label={account().settings.navigation} class="max-wide:hidden">
      <div class="sticky top-24 space-y-6">
        <For each={settingsPages()}>
          {(group) => (
            <div>
              <p class="px-2.5 pb-1.5 text-tiny font-medium text-faint">{group.group}</p>
              <ul class="space-y-0.5">
                <For each={group.pages}>
                  {(page) => (
                    <li>
                      <a
                        href={page.href}
                        aria-current={location.pathname === page.href ? 'page' : undefined}
                        class="flex min-h-9 touch:min-h-11 items-center gap-2.5 rounded-control px-2.5 text-small font-medium text-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
                      >
                        <Icon of={page.icon} size="small" />
                        {page.title}
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </For>
      </div>
    </nav>
  )
}
