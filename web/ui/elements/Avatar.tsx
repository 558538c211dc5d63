import { createMemo } from 'solid-js'

const tints = [
  'bg-[light-dark(oklch(0.915_0.032_172),oklch(0.36_0.06_178))]',
  'bg-[light-dark(oklch(0.92_0.04_90),oklch(0.36_0.055_90))]',
  'bg-[light-dark(oklch(0.92_0.04_35),oklch(0.36_0.06_35))]',
  'bg-[light-dark(oklch(0.92_0.04_255),oklch(0.36_0.06_255))]',
  'bg-[light-dark(oklch(0.92_0.04_320),oklch(0.36_0.06_320))]',
] as const

const sizes = {
  small: 'size-8 text-[0.75rem]',
  usual: 'size-9 text-small',
  large: 'size-14 text-[1.25rem]',
} as const

/**
 * A person by the first letters of their name, in a tint that stays theirs. Decoration: the name stands
 * beside it.
 */
export function Avatar(props: { name: string; size?: keyof typeof sizes }) {
  const tint = createMemo(
    () =>
      tints[[...props.name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length],
  )
  return (
    <span
      aria-hidden="true"
      class={`grid shrink-0 place-items-center rounded-full font-semibold text-ink select-none ${tint()}
        ${sizes[props.size ?? 'usual']}`}
    >
      {initialsOf(props.name)}
    </span>
  )
}

/**
 * The first letters of the first and last word, whole as people see them (an emoji or a Devanagari cluster is
 * one letter).
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  const segments = new Intl.Segmenter()
  return ends
    .map(
      (word) =>
        segments
          .segment(word ?? '')
          [Symbol.iterator]()
          .next().value?.segment ?? '',
    )
    .join('')
    .toLocaleUpperCase()
}
