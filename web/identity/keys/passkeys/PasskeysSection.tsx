import UserRoundKey from 'lucide-solid/icons/user-round-key'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../../client/Await'
import { problemOf } from '../../../problems/problem'
import { createFactors } from '../../../session/factors'
import { hasWebAuthn } from '../../../session/webauthn'
import { Empty } from '../../../ui/feedback/Empty'
import { Notice } from '../../../ui/feedback/Notice'
import { showToast } from '../../../ui/feedback/toasts'
import { ActButton } from '../../../ui/form/ActButton'
import { Section } from '../../../ui/layout/Section'
import { account } from '../../../words/words'
import { DeletePasskey } from './DeletePasskey'
import { PasskeyItem } from './PasskeyItem'
import { type Passkey, registerPasskey } from './queries'

/** My passkeys: each with what is known of it, and the button that registers one more. */
export function PasskeysSection() {
  const words = () => account().factors.passkeys
  let section: HTMLElement | undefined
  return (
    <Section ref={section} title={words().title} lead={words().lead}>
      <Await rows={1} isBare>
        <Passkeys onDeleted={() => section?.focus({ preventScroll: true })} />
      </Await>
    </Section>
  )
}

function Passkeys(props: { onDeleted: () => void }) {
  const words = () => account().factors.passkeys
  const factors = createFactors()
  const [namedId, setNamedId] = createSignal<number | null>(null)
  const [doomed, setDoomed] = createSignal<Passkey | null>(null)
  const register = () => (
    <Show when={hasWebAuthn()} fallback={<Notice look="warning">{words().missing}</Notice>}>
      <RegisterButton onRegistered={setNamedId} />
    </Show>
  )
  const deleted = () => {
    setDoomed(null)
    props.onDeleted()
  }
  return (
    <div class="divide-y divide-line">
      <For
        each={factors()?.passkeys}
        fallback={
          <Empty icon={UserRoundKey} title={words().empty} text={words().emptyText} action={register()} />
        }
      >
        {(passkey) => (
          <PasskeyItem
            passkey={passkey}
            isNaming={passkey.id === namedId()}
            onNaming={(isNaming) => setNamedId(isNaming ? passkey.id : null)}
            onDelete={() => setDoomed(passkey)}
          />
        )}
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

/**
 * Has the browser make a passkey, whose name is to be said next. Closing the browser's question is no error.
 */
function RegisterButton(props: { onRegistered: (id: number) => void }) {
  const words = () => account().factors.passkeys
  const register = () =>
    registerPasskey().then(
      ({ id }) => {
        props.onRegistered(id)
        showToast(words().registered)
      },
      (thrown) => {
        if (problemOf(thrown).code !== 'prompt-closed') throw thrown
        showToast(words().closed, 'note')
      },
    )
  return <ActButton act={register}>{words().register}</ActButton>
}
