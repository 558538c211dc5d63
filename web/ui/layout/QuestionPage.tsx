import { type JSX, onMount, Show } from 'solid-js'
import { createTitle } from './Page'

type Props = {
  title: string
  heading: string
  picture?: JSX.Element
  below?: JSX.Element
  /** It took another's place on screen, so its heading takes the focus and is read out. */
  isNews?: boolean
  children?: JSX.Element
}

/** A page of one thing to decide or to know, inside the shell: a card in the middle. */
export function QuestionPage(props: Props) {
  let heading: HTMLHeadingElement | undefined
  createTitle(() => props.title)
  onMount(() => props.isNews && heading?.focus())
  return (
    <div
      class="mx-auto mt-4 w-full max-w-question overflow-clip rounded-panel border border-line bg-surface
        shadow-panel wide:mt-10"
    >
      <div class="space-y-5 p-8 max-wide:p-6">
        <div class="space-y-4">
          {props.picture}
          <h1
            ref={heading}
            tabindex="-1"
            class="text-[1.5rem] leading-8 font-semibold tracking-[-0.019em] wrap-anywhere"
          >
            {props.heading}
          </h1>
        </div>
        {props.children}
      </div>
      <Show when={props.below}>
        <div class="border-t border-line bg-sunken/60 px-8 py-3.5 max-wide:px-6">{props.below}</div>
      </Show>
    </div>
  )
}
