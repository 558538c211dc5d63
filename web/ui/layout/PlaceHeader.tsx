import type { LucideProps } from 'lucide-solid'
import type { Component, JSX } from 'solid-js'
import { Icon } from '../elements/Icon'
import { createTitle } from './Page'
import { type TabLink, TabLinks } from './TabLinks'

type Props = {
  icon: Component<LucideProps>
  /** What it is, and of whom: "Project in Acme". */
  kind: JSX.Element
  name: string
  badges?: JSX.Element
  /** Its pages; the one on screen is named in the title. */
  tabs: readonly TabLink[]
  tabsLabel: string
}

/**
 * The head of a thing with several pages: what it is, its name as the one H1, how it stands, and the way to
 * each page.
 */
export function PlaceHeader(props: Props) {
  const here = () => props.tabs.find((tab) => tab.isHere)?.label ?? ''
  createTitle(() => `${here()} · ${props.name}`)
  return (
    <header class="space-y-4 wide:-mt-2">
      <div class="flex items-start gap-3.5">
        <span
          class="mt-0.5 grid size-11 shrink-0 place-items-center rounded-card border border-line
            bg-surface text-accent shadow-card"
        >
          <Icon of={props.icon} size="large" />
        </span>
        <div class="min-w-0 grow">
          <p class="truncate text-small text-soft">{props.kind}</p>
          <div class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <h1 tabindex="-1" class="min-w-0 text-heading font-semibold wrap-anywhere">
              {props.name}
              <span class="sr-only">: {here()}</span>
            </h1>
            <span class="flex flex-wrap gap-1.5 empty:hidden">{props.badges}</span>
          </div>
        </div>
      </div>
      <TabLinks label={props.tabsLabel} tabs={props.tabs} />
    </header>
  )
}
