import type { LucideProps } from 'lucide-solid'
import type { Component } from 'solid-js'

/** A place that may be chosen: its name, what it is in a word or two, and the keys that go there too. */
export type LinkOption = {
  readonly href: string
  readonly icon: Component<LucideProps>
  readonly name: string
  readonly note?: string | undefined
  readonly keys?: readonly string[] | undefined
}
/** Options under their heading; a group without a title is shown without one. */
export type LinkOptionGroup = { readonly title: string | null; readonly options: readonly LinkOption[] }
