import KeyRound from 'lucide-solid/icons/key-round'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../Await'
import { createFactors } from '../factors'
import { problemOf } from '../problem'
import { ActButton } from '../ui/ActButton'
import { Empty } from '../ui/Empty'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { notify } from '../ui/toasts'
import { hasWebAuthn } from '../webauthn'
import { account } from '../words/words'
import { DeletePasskey } from './DeletePasskey'
import { PasskeyItem } from './PasskeyItem'
import { type Passkey, registerPasskey } from './queries'

/** My passkeys: each with what is known of it, and the button that registers one more. */
export function PasskeysSection() {
  const words = () => account().factors.passkeys
  return (
    <Section title={words().title} lead={words().lead}>
      <Await rows={1} isBare>
        <Passkeys />
      </Await>
    </Section>
  )
}

function Passkeys() {
  const words = () => account().factors.passkeys
  const factors = createFactors()
  const [newId, setNewId] = createSignal<number | null>(null)
  const [doomed, setDoomed] = createSignal<Passkey | null>(null)
  let place: HTMLDivElement | undefined
  const register = () => (
    <Show when={hasWebAuthn()} fallback={<Notice look="warning">{words().missing}</Notice>}>
      <RegisterButton onRegistered={setNewId} />
    </Show>
  )
  const deleted = () => {
    setDoomed(null)
    place?.focus()
  }
  return (
    <div ref={place} tabindex="-1" class="divide-y divide-line outline-none">
      <For
        each={factors()?.passkeys}
        fallback={<Empty icon={KeyRound} title={words().empty} text={words().emptyText} action={register()} />}
      >
        {(passkey) => <PasskeyItem passkey={passkey} isNew={passkey.id === newId()} onDelete={() => setDoomed(passkey)} />}
      </For>
      <Show when={factors()?.passkeys.length}>
        <div class="flex justify-end bg-sunken/60 px-5 py-2.5 max-wide:px-4">{register()}</div>
      </Show>
      <Show when={doomed()}>
        {(passkey) => (
          <DeletePasskey
            passkey={passkey()}
            isLast={factors()?.passkeys.length === 1}
            onDeleted={deleted}
            onClose={() => setDoomed(null)}
          />
        )}
      </Show>
    </div>
  )
}

/** Has the browser make a passkey. Closing its question is no error. */
function RegisterButton(props: { onRegistered: (id: number) => void }) {
  const words = () => account().factors.passkeys
  const register = () =>
    registerPasskey().then(
      ({ id }) => {
        props.onRegistered(id)
        notify(words().registered)
      },
      (thrown) => {
        if (problemOf(thrown).code !== 'prompt-closed') throw thrown
        notify(words().closed, 'note')
      },
    )
  return <ActButton act={register}>{words().register}</ActButton>
}
