import type { JSX } from 'solid-js'

const looks = {
  plain: 'bg-sunken text-soft border-line',
  good: 'bg-accent-soft text-accent-strong border-accent/25',
  warning: 'bg-warning-soft text-warning border-warning/30',
  danger: 'bg-danger-soft text-danger border-danger/30',
} as const

/** A state in a word or two. Never colour alone: the words say it. */
export function Badge(props: { look?: keyof typeof looks; children: JSX.Element }) {
  return (
    <span
      class={`inline-flex items-center gap-1 rounded-full border px-2 py-px text-tiny font-medium
        ${looks[props.look ?? 'plain']}`}
    >
      {props.children}
    </span>
  )
}
