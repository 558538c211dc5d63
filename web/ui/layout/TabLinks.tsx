import { For, Show } from 'solid-js'

/** One page of several that belong together. */
export type TabLink = {
  readonly href: string
  readonly label: string
  readonly count?: number | string | undefined
  readonly isHere: boolean
}

/** Pages of one thing, side by side. */
export function TabLinks(props: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={props.label} class="border-b border-line max-wide:-mx-4 max-wide:px-4">
      <ul class="-mb-px flex gap-1 overflow-x-auto max-wide:-ms-2 wide:-ms-2.5">
        <For each={props.tabs}>
          {(tab) => (
            <li>
              <a
                href={tab.href}
                aria-current={tab.isHere ? 'page' : undefined}
                class="flex min-h-10 touch:min-h-11 items-center gap-1.5 border-b-2 border-transparent px-2.5
                  text-small font-medium whitespace-nowrap text-soft hover:border-line hover:text-ink
                  focus-visible:-outline-offset-2 aria-[current=page]:border-accent
                  aria-[current=page]:text-ink"
              >
                {tab.label}
                <Show when={tab.count !== undefined}>
                  <span class="rounded-full bg-hover px-1.5 text-tiny text-soft">{tab.count}</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
