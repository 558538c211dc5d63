import type { JSX } from 'solid-js'
import { type ButtonLook, buttonClass } from './Button'

/** A link that is the way on from here, and so looks like a button. */
export function ButtonLink(props: ButtonLook & { href: string; children: JSX.Element }) {
  return (
    <a href={props.href} class={buttonClass(props)}>
      {props.children}
    </a>
  )
}
