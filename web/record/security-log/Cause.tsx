import { Show } from 'solid-js'
import { displayNameOf, type Person } from '../../session/unit'
import { account, tenancy } from '../../words/words'

/** A person of an entry, by name and address; whose account is gone is called DELETED, both of them. */
export function Who(props: { person: Person }) {
  const isGone = () => props.person.name === 'DELETED' && props.person.email === 'DELETED'
  return (
    <Show when={!isGone()} fallback={<span class="text-faint">{tenancy().unitLog.gone}</span>}>
      <div class="wide:min-w-36">
        <bdi>{displayNameOf(props.person)}</bdi>
        <Show when={props.person.name}>
          <bdi class="block text-tiny text-faint">{props.person.email}</bdi>
        </Show>
      </div>
    </Show>
  )
}

/** The application token that caused an entry, by its name then. */
export function WhichApplication(props: { application: { readonly name: string } }) {
  return (
    <div class="wide:min-w-36">
      <bdi>{props.application.name}</bdi>
      <span class="block text-tiny text-faint">{account().log.application}</span>
    </div>
  )
}
