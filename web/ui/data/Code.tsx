import { For } from 'solid-js'

/**
 * What a piece of code is, by its form alone: near enough for a few lines of shell, JSON, TypeScript and PHP.
 */
const kinds = [
  ['quote', /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/],
  ['remark', /(?<=^|\s)(?:#|\/\/).*$/m],
  ['name', /\$\w+|process\.env\.\w+/],
  ['word', /\b(?:const|await|import|from|require|new|print_r|echo|curl|true|false|null)\b/],
  ['number', /\b\d+(?:\.\d+)?\b/],
] as const
type Kind = (typeof kinds)[number][0]

const looks: Readonly<Record<Kind, string>> = {
  quote: 'text-accent',
  remark: 'text-faint',
  name: 'text-warning',
  word: 'text-accent-strong font-medium',
  number: 'text-warning',
}
const any = new RegExp(kinds.map(([kind, form]) => `(?<${kind}>${form.source})`).join('|'), 'gm')

type Piece = { readonly text: string; readonly kind?: Kind }
function piecesOf(code: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of code.matchAll(any)) {
    const kind = kinds.find(([name]) => match.groups?.[name] !== undefined)?.[0]
    pieces.push({ text: code.slice(end, match.index) }, { text: match[0], ...(kind && { kind }) })
    end = match.index + match[0].length
  }
  return [...pieces, { text: code.slice(end) }]
}

/** Lines of code, coloured a little; long ones are broken, so that nothing is out of sight. */
export function Code(props: { label: string; text: string }) {
  return (
    <section aria-label={props.label}>
      <pre
        dir="ltr"
        class="px-4 py-3.5 font-mono text-[0.8125rem] leading-5.5 whitespace-pre-wrap wrap-anywhere text-ink"
      >
        <code>
          <For each={piecesOf(props.text)}>
            {(piece) => (piece.kind ? <span class={looks[piece.kind]}>{piece.text}</span> : piece.text)}
          </For>
        </code>
      </pre>
    </section>
  )
}
