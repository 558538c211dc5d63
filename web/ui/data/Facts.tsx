import { For, type JSX, Show } from 'solid-js'

/** One thing that is known: its name and what it is. */
export type Fact = { readonly label: string; readonly value: JSX.Element }

/** What is known of something, name beside value. Facts without a value are left out by who gives them. */
export function Facts(props: { of: readonly (Fact | null)[] }) {
  return (
    <dl class="space-y-2 text-small">
      <For each={props.of}>
        {(fact) => (
          <Show when={fact}>
            {(known) => (
              <div class="flex gap-4">
                <dt class="w-32 shrink-0 wrap-anywhere text-faint max-wide:w-28">{known().label}</dt>
                <dd class="min-w-0 wrap-anywhere">{known().value}</dd>
              </div>
            )}
          </Show>
        )}
      </For>
    </dl>
  )
}
