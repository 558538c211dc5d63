import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../problems/problem'
import { createWayToTwoStep } from '../../../session/wayToTwoStep'
import { ButtonLink } from '../../../ui/elements/ButtonLink'
import { Notice } from '../../../ui/feedback/Notice'
import { showToast } from '../../../ui/feedback/toasts'
import { Field } from '../../../ui/form/Field'
import { Form } from '../../../ui/form/Form'
import { tenancy } from '../../../words/words'
import { redeem } from './myQueries'

/** Takes a code, and goes on into the project that it makes. */
export function RedeemForm() {
  const words = () => tenancy().myCodes
  const navigate = useNavigate()
  const [isLocked, setLocked] = createSignal(false)
  const apply = async (code: string) => {
    const project = await redeem(code).catch((thrown) => {
      setLocked(problemOf(thrown).code === 'mfa-required')
      throw thrown
    })
    navigate(`/projects/${project.id}`)
    showToast(words().redeemed(project.name))
  }
  return (
    <div class="space-y-4 px-5 py-5 max-wide:px-4">
      <Show when={isLocked()}>
        <NeedsTwoStep />
      </Show>
      <Form
        submit={words().submit}
        draft="promo-code"
        blames={{ 'promo-code-used': 'code', 'promo-code-invalid': 'code', 'mfa-required': 'code' }}
        onSubmit={({ code = '' }) => apply(code.trim())}
      >
        <Field name="code" label={words().code} hint={words().codeHint} autocomplete="off" maxLength={255} />
      </Form>
    </div>
  )
}

function NeedsTwoStep() {
  const words = () => tenancy().noWayIn
  const way = createWayToTwoStep()
  const wayThere = (
    <ButtonLink size="small" href={way()}>
      {words().setUp}
    </ButtonLink>
  )
  return (
    <Notice look="warning" title={words().locked} action={wayThere}>
      {words().lockedText}
    </Notice>
  )
}
