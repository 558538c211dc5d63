import type { LucideProps } from 'lucide-solid'
import type { Component, JSX } from 'solid-js'
import { Icon } from '../elements/Icon'

const looks = {
  plain: 'bg-sunken text-soft',
  good: 'bg-accent-soft text-accent',
  warning: 'bg-warning-soft text-warning',
} as const

type Props = {
  look?: keyof typeof looks
  icon: Component<LucideProps>
  name: JSX.Element
  /** States in a word or two, beside the name. */
  badges?: JSX.Element
  /** What is known of it, in words. */
  children?: JSX.Element
  /** What can be done with it. */
  actions?: JSX.Element
  /** What opened below it: a form. */
  below?: JSX.Element
}

/**
 * One of several things that a person has: what it is, how it stands, what can be done with it. On a phone
 * the buttons stand below.
 */
export function Item(props: Props) {
  return (
    <div class="px-5 py-4 max-wide:px-4">
      <div
        class="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 gap-y-3
          wide:grid-cols-[auto_minmax(0,1fr)_auto] max-wide:gap-x-3"
      >
        <span class={`mt-0.5 grid size-9 place-items-center rounded-full ${looks[props.look ?? 'plain']}`}>
          <Icon of={props.icon} />
        </span>
        <div class="min-w-0">
          <h3 class="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold wrap-anywhere">
            <span class="min-w-0">{props.name}</span>
            {props.badges}
          </h3>
          <div class="mt-0.5 text-small text-soft wrap-anywhere">{props.children}</div>
        </div>
        <div class="empty:hidden flex flex-wrap gap-2 max-wide:col-start-2">{props.actions}</div>
      </div>
      <div class="empty:hidden mt-3 animate-rise rounded-control bg-sunken p-4 wide:ms-13">{props.below}</div>
    </div>
  )
}
