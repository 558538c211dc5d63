import { onCleanup, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { createFactors } from '../../session/factors'
import { useMe } from '../../session/me'
import { ProofMethods } from '../../session/proof/ProofMethods'
import { passable, stopAsking } from '../../session/webauthn'
import { Form } from '../../ui/form/Form'
import { PasswordField } from '../../ui/form/PasswordField'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { confirmByCode, confirmByKey, confirmByPassword } from './queries'

type Props = { onEnd: (isConfirmed: boolean) => void }

/**
 * "Confirm it's you": the one dialog of the whole app. `onEnd` hears whether it was confirmed; the act that
 * asked goes on then.
 */
export function ConfirmDialog(props: Props) {
  const words = () => account().confirm
  return (
    <Dialog title={words().title} lead={words().lead} onClose={() => props.onEnd(false)}>
      <Await rows={1} isBare>
        <Confirming onEnd={props.onEnd} />
      </Await>
    </Dialog>
  )
}

/** The ways that are open to this session, each of at least its strength. */
function Confirming(props: Props) {
  const factors = createFactors()
  onCleanup(() => void stopAsking())
  const cancel = () => props.onEnd(false)
  const end = () => props.onEnd(true)
  return (
    <Show when={factors()?.confirmWays}>
      {(ways) => (
        <Show
          when={ways().length > 0}
          fallback={<p class="text-body text-soft">{entry().secondStep.noWay}</p>}
        >
          <ProofMethods
            ways={passable(ways())}
            submit={account().confirm.submit}
            onCode={(way, code) => confirmByCode(way, code).then(end)}
            onKey={() => confirmByKey().then(end)}
            password={<ByPassword onConfirmed={end} onCancel={cancel} />}
            onCancel={cancel}
          />
        </Show>
      )}
    </Show>
  )
}

function ByPassword(props: { onConfirmed: () => void; onCancel: () => void }) {
  const words = () => account().confirm
  const me = useMe()
  return (
    <Form
      submit={words().submit}
      blames={{ 'wrong-password': 'password' }}
      onCancel={{ label: entry().ui.cancel, act: props.onCancel }}
      onSubmit={({ password = '' }) => confirmByPassword(password).then(props.onConfirmed)}
    >
      <input type="text" name="username" autocomplete="username" value={me().email} readOnly hidden />
      <PasswordField name="password" label={words().password} autocomplete="current-password" autofocus />
    </Form>
  )
}
