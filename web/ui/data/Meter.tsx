import { createEffect } from 'solid-js'
import { entry } from '../../words/words'

const nearAt = 0.8
const tints = { usual: 'bg-accent', near: 'bg-warning', full: 'bg-warning', over: 'bg-danger' } as const

/** How full something is: `near` from 80 %, `full` at the limit, `over` beyond it. */
export const fullness = (value: number, limit: number): keyof typeof tints => {
  if (value > limit) return 'over'
  if (limit > 0 && value === limit) return 'full'
  return limit > 0 && value >= limit * nearAt ? 'near' : 'usual'
}

type Props = { label: string; value: number; limit: number; text: string; note?: string | undefined }

/** A value against its limit: in words, and as a bar whose colour says nothing that the words do not. */
export function Meter(props: Props) {
  let bar: HTMLSpanElement | undefined
  const state = () => fullness(props.value, props.limit)
  const part = () => (props.limit > 0 ? Math.min(1, props.value / props.limit) : Number(props.value > 0))
  createEffect(() => bar?.style.setProperty('inline-size', `${part() * 100}%`))
  return (
    <div>
      <div class="flex flex-wrap items-baseline justify-between gap-x-4">
        <span class="text-small font-medium">{props.label}</span>
        <span class="text-small text-soft">
          {props.text}
          <span
            class={`empty:hidden ${state() === 'over' ? 'text-danger' : 'text-warning'} ms-1.5 font-medium`}
          >
            {props.note}
          </span>
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the element's own bar cannot be drawn alike in all browsers */}
      <div
        role="meter"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={Math.max(props.limit, props.value)}
        aria-valuenow={props.value}
        aria-valuetext={[props.text, props.note].filter(Boolean).join(entry().ui.comma)}
        class="mt-1.5 h-2 overflow-clip rounded-full bg-hover"
      >
        <span ref={bar} class={`block h-full rounded-full ${tints[state()]}`} />
      </div>
    </div>
  )
}
