import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useMe } from '../../session/me'
import { type Column, Table } from '../../ui/data/Table'
import { plainNumber } from '../../words/amounts'
import { deviceZone } from '../../words/device'
import { shortDay } from '../../words/format'
import { account } from '../../words/words'
import { readSignIns, type SignInDay } from './queries'

const dayWidth = 10
const gap = 2
const height = 48

const sumOf = (days: readonly SignInDay[], what: 'signedIn' | 'failed') =>
  days.reduce((sum, day) => sum + day[what], 0)

/** My sign-ins of the last 30 days: in a sentence, as bars, and as a table for whoever would rather read. */
export function SignIns() {
  const words = () => account().log.signIns
  const me = useMe()
  const days = createAsync(() => readSignIns(me().timeZone ?? deviceZone()))
  return (
    <Show when={days()} keyed>
      {(known) => (
        <figure class="px-5 py-4 max-wide:px-4">
          <figcaption class="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
            <span class="font-medium">{words().title}</span>
            <Sum tint="bg-accent" text={words().signedInTimes(sumOf(known, 'signedIn'))} />
            <Sum tint="bg-danger" text={words().failedTimes(sumOf(known, 'failed'))} />
          </figcaption>
          <Bars days={known} />
          <AsTable days={known} />
        </figure>
      )}
    </Show>
  )
}

function Sum(props: { tint: string; text: string }) {
  return (
    <span class="inline-flex items-center gap-1.5 text-soft">
      <span aria-hidden="true" class={`size-2.5 rounded-[0.1875rem] ${props.tint}`} />
      {props.text}
    </span>
  )
}

/**
 * A bar a day, the oldest first; what failed stands on what did not. A day without any has a line to stand
 * for it.
 */
function Bars(props: { days: readonly SignInDay[] }) {
  const most = () => Math.max(1, ...props.days.map(({ signedIn, failed }) => signedIn + failed))
  const high = (count: number) => (count / most()) * (height - 2)
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${props.days.length * dayWidth} ${height}`}
        preserveAspectRatio="none"
        class="mt-3 h-16 w-full rtl:-scale-x-100"
      >
        <For each={props.days}>
          {({ day, signedIn, failed }, at) => (
            <g>
              <title>{account().log.signIns.ofDay(shortDay(day), signedIn, failed)}</title>
              <rect x={at() * dayWidth} width={dayWidth} height={height} class="fill-transparent" />
              <rect
                x={at() * dayWidth + gap / 2}
                y={height - 1}
                width={dayWidth - gap}
                height="1"
                class="fill-edge"
              />
              <Bar at={at()} from={0} size={high(signedIn)} tint="fill-accent" />
              <Bar at={at()} from={high(signedIn)} size={high(failed)} tint="fill-danger" />
            </g>
          )}
        </For>
      </svg>
      <div aria-hidden="true" class="mt-1 flex justify-between text-tiny text-faint">
        <span>{shortDay(props.days[0]?.day ?? '')}</span>
        <span>{shortDay(props.days.at(-1)?.day ?? '')}</span>
      </div>
    </>
  )
}

function Bar(props: { at: number; from: number; size: number; tint: string }) {
  return (
    <rect
      x={props.at * dayWidth + gap / 2}
      y={height - 1 - props.from - props.size}
      width={dayWidth - gap}
      height={props.size}
      class={props.tint}
    />
  )
}

/** The days on which there was anything, the newest first. */
function AsTable(props: { days: readonly SignInDay[] }) {
  const words = () => account().log.signIns
  const busy = () => props.days.filter(({ signedIn, failed }) => signedIn + failed > 0).toReversed()
  const columns = (): readonly Column<SignInDay>[] => [
    { label: words().day, isMain: true, cell: ({ day }) => shortDay(day) },
    { label: words().signedIn, cell: ({ signedIn }) => plainNumber(signedIn) },
    { label: words().failed, cell: ({ failed }) => plainNumber(failed) },
  ]
  return (
    <Show when={busy().length > 0}>
      <details class="mt-2">
        <summary class="cursor-pointer rounded-sm py-0.5 text-small font-medium text-soft hover:text-ink">
          {words().asTable}
        </summary>
        <div class="-mx-5 mt-2 max-wide:-mx-4">
          <Table caption={words().title} columns={columns()} rows={busy()} />
        </div>
      </details>
    </Show>
  )
}
