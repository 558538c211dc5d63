import { Show } from 'solid-js'
import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { TimeIn } from '../../ui/data/TimeIn'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'
import { ChangePasswordForm } from './ChangePasswordForm'

/** My password: when it was changed, and the pencil that changes it, or sets the first one. */
export function PasswordSection() {
  const words = () => account().password
  const me = useMe()
  const state = () => (
    <Show when={me().password.changed} fallback={words().never}>
      {(at) => <TimeIn text={words().changed} at={at()} />}
    </Show>
  )
  return (
    <Section title={words().title}>
      <Row
        label={words().title}
        value={me().password.isSet ? <Dots label={words().set} /> : words().notSet}
        state={me().password.isSet ? state() : undefined}
        draft="password"
        edit={(close) => <ChangePasswordForm close={close} />}
      />
    </Section>
  )
}

function Dots(props: { label: string }) {
  return (
    <>
      <span aria-hidden="true">••••••••••••</span>
      <span class="sr-only">{props.label}</span>
    </>
  )
}
