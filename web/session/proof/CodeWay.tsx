import { CodeField } from '../../ui/form/CodeField'
import { Form } from '../../ui/form/Form'
import { entry } from '../../words/words'

type Props = {
  way: 'totp' | 'recovery-code'
  submit: string
  wide: boolean
  onCode: (code: string) => Promise<unknown>
  onCancel: (() => void) | undefined
}

/** A code of the authenticator app, or one that was saved. */
export function CodeWay(props: Props) {
  const words = () => entry().secondStep
  const isApp = () => props.way === 'totp'
  return (
    <Form
      submit={props.submit}
      wide={props.wide}
      blames={{ 'wrong-code': 'code' }}
      {...(props.onCancel && { onCancel: { label: entry().ui.cancel, act: props.onCancel } })}
      onSubmit={({ code = '' }) => props.onCode(code)}
    >
      <CodeField
        name="code"
        kind={isApp() ? 'digits' : 'letters'}
        label={isApp() ? words().code : words().recoveryCode}
        hint={isApp() ? words().codeHint : words().recoveryCodeHint}
        autofocus
      />
    </Form>
  )
}
