import { For } from 'solid-js'

/** What an act will do, listed before its button. */
export function Effects(props: { of: readonly string[] }) {
  return (
    <ul class="list-disc space-y-1 ps-5 text-body marker:text-faint">
      <For each={props.of}>{(effect) => <li>{effect}</li>}</For>
    </ul>
  )
}
