import { createUniqueId, type JSX, Show } from 'solid-js'

/** A part of a page under its own heading: a line of what it is for, an action of its own, and a card of rows. */
export function Section(props: { title: string; lead?: JSX.Element; action?: JSX.Element; isBare?: boolean; children: JSX.Element }) {
  const id = `section-${createUniqueId()}`
  return (
    <section aria-labelledby={id} class="space-y-3.5">
      <div class="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div class="min-w-0 grow basis-80">
          <h2 id={id} class="text-title font-semibold">
            {props.title}
          </h2>
          <Show when={props.lead}>
            <p class="mt-0.5 text-small text-soft">{props.lead}</p>
          </Show>
        </div>
        {props.action}
      </div>
      <Show when={!props.isBare} fallback={props.children}>
        <Card>{props.children}</Card>
      </Show>
    </section>
  )
}

/** A quiet frame; what stands in it is parted by lines. */
export function Card(props: { children: JSX.Element }) {
  return <div class="divide-y divide-line overflow-clip rounded-card border border-line bg-surface shadow-card">{props.children}</div>
}
