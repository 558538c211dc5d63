import { For, type JSX } from 'solid-js'

const marks = /(`[^`]+`|\[[^\]]+\]\([^)]+\))/
const link = /^\[([^\]]+)\]\(([^)]+)\)$/

/** Running text in which backticks make code and `[words](place)` a link. */
export function Prose(props: { text: string }) {
  return <For each={props.text.split(marks)}>{pieceOf}</For>
}

function pieceOf(piece: string): JSX.Element {
  if (piece.startsWith('`')) return <CodeWord>{piece.slice(1, -1)}</CodeWord>
  const [, words, place] = link.exec(piece) ?? []
  if (!words || !place) return piece
  return (
    <a
      href={place}
      class="rounded-sm font-medium text-accent underline decoration-accent/35 underline-offset-[3px]
        hover:decoration-current"
    >
      {words}
    </a>
  )
}

/** A word of code in running text. */
export function CodeWord(props: { children: JSX.Element }) {
  return (
    <code
      dir="ltr"
      class="rounded-[0.3125rem] bg-sunken px-1 py-px font-mono text-[0.9em] wrap-anywhere text-ink"
    >
      {props.children}
    </code>
  )
}
