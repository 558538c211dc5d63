import type { JSX } from 'solid-js'

/** A link in running text or beside a label. */
export function TextLink(props: { href: string; children: JSX.Element }) {
  return (
    <a
      href={props.href}
      class="rounded-sm text-small font-medium text-accent underline decoration-accent/35
        underline-offset-[3px] hover:decoration-current touch:inline-block touch:py-2"
    >
      {props.children}
    </a>
  )
}
