import { Show } from 'solid-js'
import { Badge } from '../../ui/elements/Badge'
import { tenancy } from '../../words/words'
import { daysLeft, exceeded, type ProjectState } from './projectState'

/** How a project stands, in a word or two each; nothing for one that is well. */
export function StateBadges(props: { project: ProjectState }) {
  const words = () => tenancy().projects
  return (
    <>
      <Show when={props.project.isDisabled}>
        <Badge look="danger">{words().disabled}</Badge>
      </Show>
      <Show when={daysLeft(props.project) !== null}>
        <Badge look="warning">{words().expiresIn(daysLeft(props.project) ?? 0)}</Badge>
      </Show>
      <Show when={exceeded(props.project).length > 0}>
        <Badge look="warning">{words().overLimit}</Badge>
      </Show>
    </>
  )
}
