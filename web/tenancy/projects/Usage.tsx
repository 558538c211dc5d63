import { createAsync } from '@solidjs/router'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { fullness, Meter } from '../../ui/data/Meter'
import { TimeIn } from '../../ui/data/TimeIn'
import { Button } from '../../ui/elements/Button'
import { Section } from '../../ui/layout/Section'
import { byteSize, plainNumber } from '../../words/amounts'
import { tenancy } from '../../words/words'
import { IncreaseDialog } from './IncreaseDialog'
import { type ProjectState, usagesOf } from './projectState'
import { readIncreases } from './queries'

const isSize = (name: string) => name.endsWith('dataSizeBytes')
const amountOf = (name: string, value: number) => (isSize(name) ? byteSize(value) : plainNumber(value))
const limitName = (name: string) => tenancy().projects.limitNames[name] ?? name

type Measured = ReturnType<typeof usagesOf>[number]

/** What the project uses of its limits, as bars; the limits that nothing is measured against below. */
export function Usage(props: { project: ProjectState & { readonly id: number }; mayAsk: boolean }) {
  const words = () => tenancy().projects
  const [isAsked, setAsked] = createSignal(false)
  const used = () => usagesOf(props.project)
  const others = () =>
    Object.values(props.project.limits).filter(({ name }) => !(name in props.project.metrics))
  const asker = (limit: string) => ({ project: props.project.id, mayAsk: props.mayAsk, limit })
  const askButton = () => (
    <Show when={props.mayAsk}>
      <Button size="small" onClick={() => setAsked(true)}>
        {words().requestIncrease}
      </Button>
    </Show>
  )
  return (
    <Section title={words().usage} lead={words().usageLead} action={askButton()}>
      <div class="space-y-4 px-5 py-4 max-wide:px-4">
        <For each={used()}>
          {(one) => (
            <div>
              <Use of={one} />
              <AskedFor {...asker(one.name)} />
            </div>
          )}
        </For>
      </div>
      <Show when={others().length > 0}>
        <details class="group px-5 py-3 max-wide:px-4">
          <summary class="cursor-pointer rounded-sm py-0.5 text-small font-medium text-soft hover:text-ink">
            {words().otherLimits}
          </summary>
          <dl class="mt-3 space-y-1.5 pb-1 text-small">
            <For each={others()}>
              {({ name, value }) => (
                <div class="flex justify-between gap-4">
                  <dt class="min-w-0 wrap-anywhere text-soft">{limitName(name)}</dt>
                  <dd class="text-end">
                    {amountOf(name, value)}
                    <AskedFor {...asker(name)} />
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </details>
      </Show>
      <Show when={isAsked()}>
        <IncreaseDialog project={props.project} nameOf={limitName} onClose={() => setAsked(false)} />
      </Show>
    </Section>
  )
}

/** When more of it was asked for; nothing where nobody did. */
function AskedFor(props: { project: number; mayAsk: boolean; limit: string }) {
  const requests = createAsync(async () => (props.mayAsk ? readIncreases(props.project).catch(() => []) : []))
  const asked = () => requests()?.find(({ limit }) => limit === props.limit)
  return (
    <Suspense>
      <Show when={asked()} keyed>
        {({ requested }) => (
          <p class="mt-1 text-tiny text-faint">
            <TimeIn text={tenancy().projects.increaseAsked} at={requested} />
          </p>
        )}
      </Show>
    </Suspense>
  )
}

function Use(props: { of: Measured }) {
  const words = () => tenancy().projects
  const value = () => amountOf(props.of.name, props.of.value)
  const note = (limit: number) =>
    ({ over: words().over, full: words().full, near: words().near, usual: undefined })[
      fullness(props.of.value, limit)
    ]
  const unlimited = () => (
    <p class="flex flex-wrap justify-between gap-x-4 text-small">
      <span class="font-medium">{limitName(props.of.name)}</span>
      <span class="text-soft">{words().noLimit(value())}</span>
    </p>
  )
  return (
    <Show when={props.of.limit !== null && { limit: props.of.limit }} fallback={unlimited()}>
      {(known) => (
        <Meter
          label={limitName(props.of.name)}
          value={props.of.value}
          limit={known().limit}
          text={words().usageOf(value(), amountOf(props.of.name, known().limit))}
          note={note(known().limit)}
        />
      )}
    </Show>
  )
}
