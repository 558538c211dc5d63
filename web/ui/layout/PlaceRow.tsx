import { type JSX, Show } from 'solid-js'
import { KindIcon } from '../elements/KindIcon'

type Props = {
  kind: Parameters<typeof KindIcon>[0]['kind']
  name: string
  href: string
  badges?: JSX.Element
  text?: JSX.Element
  action?: JSX.Element
}

/** A place that a person belongs to: the way there, how it stands, and what can be done about it. */
export function PlaceRow(props: Props) {
  return (
    <div class="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5 max-wide:px-4">
      <KindIcon kind={props.kind} />
      <div class="min-w-0 grow basis-40">
        <h3 class="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold wrap-anywhere">
          <a href={props.href} class="rounded-sm hover:underline touch:inline-block touch:py-2">
            {props.name}
          </a>
          {props.badges}
        </h3>
        <Show when={props.text}>
          <p class="text-small text-faint">{props.text}</p>
        </Show>
      </div>
      {props.action}
    </div>
  )
}
