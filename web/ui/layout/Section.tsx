import { createUniqueId, type JSX, Show } from 'solid-js'

type Props = {
  title: string
  lead?: JSX.Element
  action?: JSX.Element
  isBare?: boolean
  /** Takes the section itself: where the focus goes when what had it is gone. */
  ref?: JSX.CustomAttributes<HTMLElement>['ref']
  children: JSX.Element
}

/**
 * A part of a page under its own heading: a line of what it is for, an action of its own, and a card of rows.
 */
export function Section(props: Props) {
  const id = `section-${createUniqueId()}`
  return (
    <section ref={props.ref} tabindex="-1" aria-labelledby={id} class="scroll-mt-20 space-y-3.5">
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
  return (
    <div class="divide-y divide-line overflow-clip rounded-card border border-line bg-surface shadow-card">
      {props.children}
    </div>
  )
}
