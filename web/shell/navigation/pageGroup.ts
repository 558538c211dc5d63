import type { LucideProps } from 'lucide-solid'
import type { Component } from 'solid-js'

/** One page of an area, as its navigation shows it. */
export type PageLink = {
  readonly href: string
  readonly title: string
  readonly icon: Component<LucideProps>
}
/** Pages of an area that belong together, under a word of their own. */
export type PageGroup = { readonly group: string; readonly pages: readonly PageLink[] }
