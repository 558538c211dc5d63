import ShieldCheck from 'lucide-solid/icons/shield-check'
import { createSignal, For, Show } from 'solid-js'
import type { Factors } from '../../session/factors'
import { hasWebAuthn } from '../../session/webauthn'
import { Button } from '../../ui/elements/Button'
import { Item } from '../../ui/layout/Item'
import { inARow } from '../../words/amounts'
import { account } from '../../words/words'
import type { AddMethod } from './addMethod'
import { EnableTotp } from './EnableTotp'
import { type RemovedMethod, RemoveMethod } from './RemoveMethod'
import { SecurityKeyItem } from './SecurityKeyItem'
import { TotpItem } from './TotpItem'

/**
 * Two-step verification is on: with how many devices, and behind a button what they are and what can be
 * changed.
 */
export function TwoStepOn(props: { factors: Factors; add: AddMethod; onRemoved: () => void }) {
  const words = () => account().factors.twoStep
  const [isOpen, setOpen] = createSignal(false)
  const [doomed, setDoomed] = createSignal<RemovedMethod | null>(null)
  const devices = () => props.factors.securityKeys.length + (props.factors.totp ? 1 : 0)
  const names = () => inARow(props.factors.requiredBy.map(({ name }) => name))
  const removed = () => {
    setDoomed(null)
    props.onRemoved()
  }
  return (
    <div class="divide-y divide-line">
      <Item
        icon={ShieldCheck}
        look="good"
        name={words().on}
        actions={
          <Button size="small" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
            {words().settings}
          </Button>
        }
      >
        {words().devices(devices())}
        <Show when={names()}>{(given) => <p class="text-faint">{words().requiredBy(given())}</p>}</Show>
      </Item>
      <Show when={isOpen()}>
        <Show when={props.factors.totp}>
          {(totp) => (
            <TotpItem totp={totp()} onSetup={props.add.onTotp} onRemove={() => setDoomed({ kind: 'totp' })} />
          )}
        </Show>
        <For each={props.factors.securityKeys}>
          {(key) => (
            <SecurityKeyItem
              key={key}
              onRemove={() => setDoomed({ kind: 'security-key', id: key.id, name: key.name })}
            />
          )}
        </For>
        <div class="flex flex-wrap justify-end gap-2 bg-sunken/60 px-5 py-2.5 max-wide:px-4">
          <Show when={!props.factors.totp}>
            <EnableTotp onSetup={props.add.onTotp}>{words().enableTotp}</EnableTotp>
          </Show>
          <Show
            when={hasWebAuthn()}
            fallback={<p class="me-auto text-small text-faint">{words().noSecurityKey}</p>}
          >
            <Button size="small" onClick={() => props.add.onKey()}>
              {words().enableSecurityKey}
            </Button>
          </Show>
        </div>
      </Show>
      <Show when={doomed()}>
        {(method) => (
          <RemoveMethod
            method={method()}
            factors={props.factors}
            devices={devices()}
            onRemoved={removed}
            onClose={() => setDoomed(null)}
          />
        )}
      </Show>
    </div>
  )
}
