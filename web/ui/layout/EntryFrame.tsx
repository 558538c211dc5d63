import { type JSX, onMount, Show } from 'solid-js'
import { Arches } from './Arches'
import { LanguageSwitch } from './LanguageSwitch'
import { Logo } from './Logo'
import { createTitle } from './Page'

type Props = {
  title: string
  heading?: string
  lead?: JSX.Element
  above?: JSX.Element
  below?: JSX.Element
  /** It took another's place on screen, so its heading takes the focus and is read out. */
  isNews?: boolean
  children?: JSX.Element
}

/**
 * The page of somebody who is not in yet: one card under the gate's arches, one thing to do, one way on below
 * it.
 */
export function EntryFrame(props: Props) {
  let heading: HTMLHeadingElement | undefined
  createTitle(() => props.title)
  onMount(() => props.isNews && heading?.focus())
  return (
    <div
      class="relative isolate flex min-h-dvh flex-col items-center overflow-clip px-4 pt-[max(3rem,11vh)]
        pb-12 max-wide:pt-10"
    >
      <Arches />
      <header class="mb-7">
        <a href="/" class="block rounded-control p-1">
          <Logo size="large" />
        </a>
      </header>
      <main id="content" class="w-full max-w-door">
        <div class="rounded-panel border border-line bg-surface p-8 shadow-panel max-wide:p-6">
          {props.above}
          <h1 ref={heading} tabindex="-1" class="text-[1.5rem] leading-8 font-semibold tracking-[-0.019em]">
            {props.heading ?? props.title}
          </h1>
          <Show when={props.lead}>
            <div class="mt-1.5 space-y-2 wrap-anywhere text-body text-soft">{props.lead}</div>
          </Show>
          <div class="mt-6 empty:hidden">{props.children}</div>
        </div>
        <p class="mt-6 text-center text-small text-soft empty:hidden">{props.below}</p>
      </main>
      <footer class="mt-auto pt-10">
        <LanguageSwitch />
      </footer>
    </div>
  )
}
