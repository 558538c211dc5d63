import { Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { displayNameOf, type Unit } from '../../session/unit'
import { createBulk } from '../../ui/data/createBulk'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { tenancy } from '../../words/words'
import { type Member, removeMember, showMembers } from './queries'

/** Asks before members are removed, one or many. Those who could not be removed stay, and it is said why. */
export function RemoveDialog(props: { unit: Unit; members: readonly Member[]; onClose: () => void }) {
  const words = () => tenancy().members
  const bulk = createBulk()
  const first = () => props.members.map(displayNameOf)[0] ?? ''
  const remove = async () => {
    const many = props.members.length
    const refused = await bulk.run(props.members, ({ id }) => removeMember(props.unit, id))
    await showMembers(props.unit)
    if (many === 1 && refused[0]) throw refused[0]
    if (many > refused.length) showToast(words().removed(many - refused.length, first()))
    if (refused[0]) showToast(tenancy().list.someFailed(refused.length, explain(refused[0])), 'failed')
    props.onClose()
  }
  return (
    <Confirm
      title={words().removeTitle(props.members.length, first())}
      effects={words().removeEffects[props.unit.kind]}
      submit={words().remove}
      onConfirm={remove}
      onClose={props.onClose}
    >
      <Show when={bulk.progress()}>
        {(progress) => (
          <p role="status" class="text-small text-soft">
            {tenancy().list.done(progress().done, progress().total)}
          </p>
        )}
      </Show>
    </Confirm>
  )
}
