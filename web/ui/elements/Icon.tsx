import type { LucideProps } from 'lucide-solid'
import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'

const sizes = { small: 16, usual: 18, large: 22 } as const

/** A picture of lucide beside words that say the same: hidden from screen readers, the size of the text. */
export function Icon(props: { of: Component<LucideProps>; size?: keyof typeof sizes; class?: string }) {
  return (
    <Dynamic
      component={props.of}
      size={sizes[props.size ?? 'usual']}
      strokeWidth={1.75}
      aria-hidden="true"
      class={`shrink-0 ${props.class ?? ''}`}
    />
  )
}
