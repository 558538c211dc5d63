import { createSignal, Match, onCleanup, Switch } from 'solid-js'
import { problemOf } from '../../problems/problem'
import { stopAsking } from '../../session/webauthn'
import { Notice } from '../../ui/feedback/Notice'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { addSecurityKey, type FirstCodes } from './queries'

type Props = { onAdded: (news: string, codes: FirstCodes) => void; onClose: () => void }

/**
 * Adds a security key: its name, then a touch. Where the browser's question is closed the name stays, to try
 * again.
 */
export function SecurityKeyDialog(props: Props) {
  const words = () => account().factors.securityKey
  const [stage, setStage] = createSignal<'name' | 'touch' | 'closed'>('name')
  const add = async (name: string) => {
    try {
      const codes = await addSecurityKey(name, () => setStage('touch'))
      props.onAdded(words().added(name), codes)
    } catch (thrown) {
      const isClosed = problemOf(thrown).code === 'prompt-closed'
      setStage(isClosed ? 'closed' : 'name')
      if (!isClosed) throw thrown
    }
  }
  onCleanup(() => void stopAsking())
  return (
    <Dialog title={words().title} lead={words().lead} onClose={props.onClose}>
      <Form
        submit={words().submit}
        draft="security-key"
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={({ name = '' }) => add(name.trim())}
      >
        <Field
          name="name"
          label={account().factors.name}
          hint={words().nameHint}
          autocomplete="off"
          maxLength={100}
          autofocus
        />
        <div role="status" class="empty:hidden">
          <Switch>
            <Match when={stage() === 'touch'}>
              <Notice title={words().touch}>{words().touchText}</Notice>
            </Match>
            <Match when={stage() === 'closed'}>
              <Notice>{words().closed}</Notice>
            </Match>
          </Switch>
        </div>
      </Form>
    </Dialog>
  )
}
