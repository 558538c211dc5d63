import type { LucideProps } from 'lucide-solid'
import type { Component } from 'solid-js'

/** One line of a menu: a place to go, an act, a choice of a few, or a line between them. */
export type MenuEntry =
  | {
      readonly kind: 'link'
      readonly label: string
      readonly icon: Component<LucideProps>
      readonly href: string
    }
  | {
      readonly kind: 'act'
      readonly label: string
      readonly icon: Component<LucideProps>
      readonly act: () => void
      readonly keys?: string
    }
  | {
      readonly kind: 'choice'
      readonly label: string
      readonly options: readonly {
        readonly value: string
        readonly label: string
        readonly icon: Component<LucideProps>
      }[]
      readonly value: string
      readonly choose: (value: string) => void
    }
  | { readonly kind: 'line' }
