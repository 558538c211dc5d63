import type { LucideProps } from 'lucide-solid'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import type { Component } from 'solid-js'
import { Icon } from '../elements/Icon'

/** A place to go, as a row: what it is and what one finds there. */
export function LinkCard(props: {
  href: string
  icon: Component<LucideProps>
  title: string
  text?: string
}) {
  return (
    <a
      href={props.href}
      class="group flex min-h-14 items-center gap-4 px-5 py-3.5 hover:bg-hover focus-visible:-outline-offset-2
        max-wide:px-4"
    >
      <span class="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon of={props.icon} />
      </span>
      <span class="min-w-0 grow">
        <span class="block font-semibold">{props.title}</span>
        <span class="block text-small text-faint empty:hidden">{props.text}</span>
      </span>
      <Icon
        of={ChevronRight}
        class="text-faint transition-transform group-hover:translate-x-0.5 rtl:group-hover:-translate-x-0.5"
      />
    </a>
  )
}
