import Fingerprint from 'lucide-solid/icons/fingerprint-pattern'
import KeyRound from 'lucide-solid/icons/key-round'
import LifeBuoy from 'lucide-solid/icons/life-buoy'
import Smartphone from 'lucide-solid/icons/smartphone'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { Or } from '../../ui/layout/Or'
import { entry } from '../../words/words'
import { CodeWay } from './CodeWay'
import { KeyWay } from './KeyWay'
import { type Choice, choicesAmong, keysAmong, type ProofMethod } from './proofMethod'

const icons = { key: Fingerprint, totp: Smartphone, 'recovery-code': LifeBuoy, password: KeyRound } as const

type Props = {
  /** The best first; it is offered at once, the others below it. None: the browser can go none of them. */
  ways: readonly ProofMethod[]
  /** What the button of a code says. */
  submit: string
  wide?: boolean
  onCode: (way: 'totp' | 'recovery-code', code: string) => Promise<unknown>
  /** Has the browser ask for a key, and sends its answer. */
  onKey: () => Promise<unknown>
  /** The form of the password, where that is a way. */
  password?: JSX.Element
  onCancel?: () => void
}

/** Proves that it is you by one of the ways that you have, the others a press away. */
export function ProofMethods(props: Props) {
  const words = () => entry().secondStep
  const choices = createMemo(() => choicesAmong(props.ways))
  const [wanted, setWanted] = createSignal<Choice | null>(null)
  const chosen = () => wanted() ?? choices()[0]
  const code = () => {
    const choice = chosen()
    return choice === 'totp' || choice === 'recovery-code' ? choice : undefined
  }
  const others = () => choices().filter((choice) => choice !== chosen())
  const nameOf = (choice: Choice) =>
    choice === 'key' ? words().use[keysAmong(props.ways)] : words().choose[choice]
  return (
    <div class="space-y-5">
      <Switch fallback={<p class="text-body text-soft">{words().noWebAuthn}</p>}>
        <Match when={chosen() === 'key'}>
          <KeyWay
            keys={keysAmong(props.ways)}
            wide={props.wide ?? false}
            onKey={props.onKey}
            onCancel={props.onCancel}
          />
        </Match>
        <Match when={chosen() === 'password'}>{props.password}</Match>
        <Match when={code()} keyed>
          {(way) => (
            <CodeWay
              way={way}
              submit={props.submit}
              wide={props.wide ?? false}
              onCode={(typed) => props.onCode(way, typed)}
              onCancel={props.onCancel}
            />
          )}
        </Match>
      </Switch>
      <Show when={others().length > 0}>
        <Or word={words().or} />
        <div class="flex flex-col gap-2">
          <For each={others()}>
            {(choice) => (
              <Button wide onClick={() => setWanted(choice)}>
                <Icon of={icons[choice]} size="small" class="text-faint" />
                {nameOf(choice)}
              </Button>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}
