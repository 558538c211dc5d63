import type { JSX } from 'solid-js'

/** A link that leaves this place, in a tab of its own that knows nothing of this one. */
export function OutLink(props: { href: string; children: JSX.Element }) {
  return (
    <a
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      class="rounded-sm font-medium text-accent underline decoration-accent/35 underline-offset-[3px]
        hover:decoration-current"
    >
      {props.children}
    </a>
  )
}
