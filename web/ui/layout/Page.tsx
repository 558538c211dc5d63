import { createEffect, type JSX, Show } from 'solid-js'
import { entry } from '../../words/words'

type Props = {
  title: string
  heading?: JSX.Element
  lead?: JSX.Element
  isWide?: boolean
  /** What can be done with the whole page, beside its heading. */
  action?: JSX.Element
  children?: JSX.Element
}

/** The title of the document: what a tab, the history and a screen reader say first. */
export const createTitle = (title: () => string): void =>
  createEffect(() => {
    document.title = entry().pageTitle(title())
  })

/** A page: its title, the one H1, a line of what it is about, and its sections. */
export function Page(props: Props) {
  createTitle(() => props.title)
  return (
    <div class={props.isWide ? '' : 'max-w-content'}>
      <div class="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div class="min-w-0 grow basis-80">
          <h1 tabindex="-1" class="text-heading font-semibold">
            {props.heading ?? props.title}
          </h1>
          <Show when={props.lead}>
            <p class="mt-1.5 text-body text-soft">{props.lead}</p>
          </Show>
        </div>
        {props.action}
      </div>
      <div class="mt-8 space-y-10">{props.children}</div>
    </div>
  )
}
