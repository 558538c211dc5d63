import type { JSX } from 'solid-js'

/** A key to press, as a cap. */
export function Key(props: { children: JSX.Element }) {
  return (
    <kbd
      class="min-w-6 rounded-[0.375rem] border border-line bg-sunken px-1.5 py-0.5 text-center font-mono
        text-tiny text-soft"
    >
      {props.children}
    </kbd>
  )
}
