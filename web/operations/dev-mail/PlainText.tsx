import { For } from 'solid-js'

const address = /(https?:\/\/[^\s<>"]+)/

/** Plain text as it was sent, its addresses made links. */
export function PlainText(props: { text: string }) {
  const parts = () => props.text.split(address)
  return (
    <pre
      tabindex="0"
      class="overflow-x-auto px-5 py-4 font-mono text-small whitespace-pre-wrap wrap-anywhere"
    >
      <For each={parts()}>
        {(part) =>
          address.test(part) ? (
            <a href={part} target="_blank" rel="noopener" class="text-accent underline underline-offset-2">
              {part}
            </a>
          ) : (
            part
          )
        }
      </For>
    </pre>
  )
}
