import type { LucideProps } from 'lucide-solid'
import type { Component, JSX } from 'solid-js'
import { Icon } from '../elements/Icon'

/** Where nothing is yet: what the thing is for, and its one button. */
export function Empty(props: {
  icon: Component<LucideProps>
  title: string
  text: string
  action?: JSX.Element
}) {
  return (
    <div class="flex flex-col items-center px-6 py-10 text-center">
      <span class="mb-3 grid size-11 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon of={props.icon} size="large" />
      </span>
      <p class="font-semibold">{props.title}</p>
      <p class="mt-1 max-w-sm text-small text-soft">{props.text}</p>
      <div class="mt-4 empty:hidden">{props.action}</div>
    </div>
  )
}
