import { createSignal, Suspense } from 'solid-js'
import { entry } from '../../words/words'
import { PasswordField } from './PasswordField'
import { StrengthMeter } from './StrengthMeter'

type Props = {
  name: string
  label: string
  minLength: number
  personal: readonly string[]
  autofocus?: boolean
}

/**
 * Where a password is chosen: one box that can be shown, its least length said before, its strength while one
 * types.
 */
export function NewPasswordField(props: Props) {
  const [typed, setTyped] = createSignal('')
  return (
    <PasswordField
      name={props.name}
      label={props.label}
      autocomplete="new-password"
      hint={entry().passwords.minimum(props.minLength)}
      minLength={props.minLength}
      autofocus={props.autofocus ?? false}
      onInput={setTyped}
      meter={
        <Suspense>
          <StrengthMeter password={typed()} minLength={props.minLength} personal={props.personal} />
        </Suspense>
      }
    />
  )
}
