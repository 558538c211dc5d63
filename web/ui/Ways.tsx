import Fingerprint from 'lucide-solid/icons/fingerprint-pattern'
import KeyRound from 'lucide-solid/icons/key-round'
import LifeBuoy from 'lucide-solid/icons/life-buoy'
import Smartphone from 'lucide-solid/icons/smartphone'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { entry } from '../words/words'
import { Button } from './Button'
import { CodeWay } from './CodeWay'
import { Icon } from './Icon'
import { KeyWay } from './KeyWay'
import { Or } from './Or'

const known = ['passkey', 'security-key', 'totp', 'recovery-code', 'password'] as const
/** A way to prove that it is you. */
export type Way = (typeof known)[number]
/** Those of a refusal's words that are ways. */
export const waysAmong = (texts: readonly string[]): readonly Way[] => known.filter((way) => texts.includes(way))
/** Passkeys and security keys are asked for alike: the browser takes whichever is at hand. */
type Choice = 'key' | 'totp' | 'recovery-code' | 'password'

const icons = { key: Fingerprint, totp: Smartphone, 'recovery-code': LifeBuoy, password: KeyRound } as const
const choiceOf = (way: Way): Choice => (way === 'passkey' || way === 'security-key' ? 'key' : way)

type Props = {
  /** The best first; it is offered at once, the others below it. */
  ways: readonly Way[]
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
export function Ways(props: Props) {
  const choices = createMemo(() => [...new Set(props.ways.map(choiceOf))])
  const [wanted, setWanted] = createSignal<Choice | null>(null)
  const chosen = () => wanted() ?? choices()[0]
  const others = () => choices().filter((choice) => choice !== chosen())
  return (
    <div class="space-y-5">
      <Switch>
        <Match when={chosen() === 'key'}>
          <KeyWay ways={props.ways} wide={props.wide ?? false} onKey={props.onKey} onCancel={props.onCancel} />
        </Match>
        <Match when={chosen() === 'password'}>{props.password}</Match>
        <Match when={chosen() === 'totp' || chosen() === 'recovery-code' ? (chosen() as 'totp' | 'recovery-code') : undefined} keyed>
          {(way) => (
            <CodeWay
              way={way}
              submit={props.submit}
              wide={props.wide ?? false}
              onCode={(code) => props.onCode(way, code)}
              onCancel={props.onCancel}
            />
          )}
        </Match>
      </Switch>
      <Show when={others().length > 0}>
        <Or word={entry().secondStep.otherWays} />
        <div class="flex flex-col gap-2">
          <For each={others()}>
            {(choice) => (
              <Button wide onClick={() => setWanted(choice)}>
                <Icon of={icons[choice]} size="small" class="text-faint" />
                {entry().secondStep.choose[choice]}
              </Button>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}
