import { Show } from 'solid-js'
import { Badge } from '../../ui/elements/Badge'
import { admin } from '../../words/words'

type Standing = {
  readonly isActivated: boolean
  readonly isDisabled: boolean
  readonly isSuperAdmin: boolean
  readonly deleted?: string | null
}

/** How an account stands, in a word or two; `otherwise` where there is nothing to say. */
export function UserBadges(props: { of: Standing; otherwise?: string }) {
  const words = () => admin().users
  const isPlain = () => props.of.isActivated && !props.of.isDisabled && !props.of.isSuperAdmin
  return (
    <span class="inline-flex flex-wrap gap-1.5">
      <Show when={props.of.deleted}>
        <Badge look="danger">{words().isDeleted}</Badge>
      </Show>
      <Show when={props.of.isSuperAdmin}>
        <Badge look="good">{words().isSuperAdmin}</Badge>
      </Show>
      <Show when={props.of.isDisabled}>
        <Badge look="danger">{words().isDisabled}</Badge>
      </Show>
      <Show when={!props.of.isActivated && !props.of.deleted}>
        <Badge>{words().isNotActivated}</Badge>
      </Show>
      <Show when={isPlain()}>{props.otherwise}</Show>
    </span>
  )
}
