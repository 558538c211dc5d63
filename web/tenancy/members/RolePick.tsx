import { createSignal, Show } from 'solid-js'
import { explain } from '../../problems/explain'
import { problemOf } from '../../problems/problem'
import { useMe } from '../../session/me'
import { displayNameOf, type Unit } from '../../session/unit'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { Pick } from '../../ui/form/Pick'
import { tenancy } from '../../words/words'
import type { MembersMay } from './membersMay'
import { changeRole, type Member } from './queries'

const titleOf = (role: string) => tenancy().roles.names[role] ?? role

/**
 * A member's role in a project; where I may change it, a choice of the roles there are. Who would lose their
 * own right is asked first.
 */
export function RolePick(props: { unit: Unit; member: Member; may: MembersMay }) {
  const words = () => tenancy().members
  const me = useMe()
  const [asked, setAsked] = createSignal<string | null>(null)
  const role = () => props.member.role ?? ''
  const options = () =>
    [...new Set([role(), ...props.may.roles])].map((value) => ({ value, label: titleOf(value) }))
  const isMine = () => props.member.id === me().id
  const change = async (wanted: string) => {
    await changeRole(props.unit, { user: props.member.id, role: wanted, isMine: isMine() })
    setAsked(null)
    showToast(words().roleChanged(displayNameOf(props.member), titleOf(wanted)))
  }
  const pick = (wanted: string) => {
    const isOwnRight = isMine() && props.may.limitedRoles.includes(wanted)
    if (isOwnRight) setAsked(wanted)
    else void change(wanted).catch((thrown) => showToast(explain(problemOf(thrown)), 'failed'))
  }
  return (
    <Show
      when={props.may.roles.length > 0}
      fallback={<span class="wide:whitespace-nowrap">{titleOf(role())}</span>}
    >
      <Pick
        label={words().changeRole(displayNameOf(props.member))}
        options={options()}
        value={role()}
        onPick={pick}
      />
      <Show when={asked()}>
        {(wanted) => (
          <Confirm
            title={words().ownRole}
            effects={[words().ownRoleText(titleOf(wanted()))]}
            submit={words().ownRoleSubmit}
            onConfirm={() => change(wanted())}
            onClose={() => setAsked(null)}
          />
        )}
      </Show>
    </Show>
  )
}
