import { type JSX, Show } from 'solid-js'
import { Avatar } from '../elements/Avatar'
import { Badge } from '../elements/Badge'

type Props = {
  name: string
  email: string
  /** What stands beside the name: "You", "Not activated yet". */
  note?: string | undefined
  children?: JSX.Element
}

/** A person in a list: picture, name, address. Who has not told a name yet goes by the address alone. */
export function PersonLine(props: Props) {
  return (
    <div class="flex min-w-0 items-center gap-3">
      <Avatar name={props.name || props.email} size="small" />
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-body leading-5 font-medium">
          <bdi class="wrap-anywhere">{props.name || props.email}</bdi>
          <Show when={props.note}>{(note) => <Badge>{note()}</Badge>}</Show>
        </p>
        <Show when={props.name}>
          <p class="text-small text-faint wrap-anywhere">
            <bdi>{props.email}</bdi>
          </p>
        </Show>
        {props.children}
      </div>
    </div>
  )
}
