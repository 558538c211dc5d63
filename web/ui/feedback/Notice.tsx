import CircleCheck from 'lucide-solid/icons/circle-check'
import Info from 'lucide-solid/icons/info'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { type JSX, Show } from 'solid-js'
import { Icon } from '../elements/Icon'

const looks = {
  info: { icon: Info, frame: 'border-accent/25 bg-accent-soft', tint: 'text-accent' },
  done: { icon: CircleCheck, frame: 'border-accent/25 bg-accent-soft', tint: 'text-accent' },
  warning: { icon: TriangleAlert, frame: 'border-warning/30 bg-warning-soft', tint: 'text-warning' },
} as const

/** Something to know before going on, in a frame of its own. */
export function Notice(props: {
  look?: keyof typeof looks
  title?: JSX.Element
  action?: JSX.Element
  children?: JSX.Element
}) {
  const look = () => looks[props.look ?? 'info']
  return (
    <div
      class={`flex flex-wrap items-start gap-x-4 gap-y-2.5 rounded-control border px-4 py-3 text-small
        ${look().frame}`}
    >
      <div class="flex min-w-0 grow basis-64 gap-2.5">
        <Icon of={look().icon} class={`mt-px ${look().tint}`} />
        <div class="min-w-0 wrap-anywhere">
          <Show when={props.title}>
            <p class="font-semibold">{props.title}</p>
          </Show>
          <div class="text-soft">{props.children}</div>
        </div>
      </div>
      {props.action}
    </div>
  )
}
