import Eye from 'lucide-solid/icons/eye'
import EyeOff from 'lucide-solid/icons/eye-off'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { entry } from '../../words/words'
import { Icon } from '../elements/Icon'
import { createField } from './createField'
import { boxClass } from './Field'
import { describedBy, Labelled } from './Labelled'

type Props = {
  name: string
  label: string
  autocomplete: 'current-password' | 'new-password'
  hint?: JSX.Element
  aside?: JSX.Element
  minLength?: number
  autofocus?: boolean
  /** What stands between the box and its hint: a strength meter. */
  meter?: JSX.Element
  onInput?: (value: string) => void
}

/** A password with show and hide, and a word when Caps Lock is on. Pasting is welcome; nothing is trimmed. */
export function PasswordField(props: Props) {
  let input: HTMLInputElement | undefined
  const [isShown, setShown] = createSignal(false)
  const [isCapsLock, setCapsLock] = createSignal(false)
  const field = createField({
    name: props.name,
    label: props.label,
    minLength: props.minLength,
    isSecret: true,
  })
  onMount(() => props.autofocus && input?.focus())
  const typed = (value: string) => {
    field.typed()
    props.onInput?.(value)
  }
  return (
    <Labelled id={field.id} label={props.label} hint={props.hint} aside={props.aside} error={field.error()}>
      <div class="relative">
        <input
          ref={input}
          id={field.id}
          name={props.name}
          type={isShown() ? 'text' : 'password'}
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-required="true"
          aria-invalid={field.error() ? 'true' : undefined}
          aria-describedby={describedBy(field.id, props.hint, field.error())}
          class={`${boxClass} pe-11`}
          onInput={(event) => typed(event.currentTarget.value)}
          onKeyUp={(event) => setCapsLock(event.getModifierState?.('CapsLock') ?? false)}
        />
        <button
          type="button"
          aria-label={isShown() ? entry().ui.hidePassword : entry().ui.showPassword}
          aria-controls={field.id}
          class="absolute inset-y-0 end-0 grid w-11 cursor-pointer place-items-center rounded-control
            text-faint hover:text-ink"
          onClick={() => setShown(!isShown())}
        >
          <Icon of={isShown() ? EyeOff : Eye} />
        </button>
      </div>
      <Show when={isCapsLock()}>
        <p class="text-small text-warning">{entry().ui.capsLock}</p>
      </Show>
      {props.meter}
    </Labelled>
  )
}
