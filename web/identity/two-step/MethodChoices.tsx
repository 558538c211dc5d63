import Smartphone from 'lucide-solid/icons/smartphone'
import Usb from 'lucide-solid/icons/usb'
import { onMount, Show } from 'solid-js'
import { hasWebAuthn } from '../../session/webauthn'
import { Button } from '../../ui/elements/Button'
import { Item } from '../../ui/layout/Item'
import { account, entry } from '../../words/words'
import type { AddMethod } from './addMethod'
import { EnableTotp } from './EnableTotp'

/** The methods to begin two-step verification with, each said in a line. */
export function MethodChoices(props: { add: AddMethod; onCancel: () => void }) {
  const words = () => account().factors.twoStep
  let place: HTMLParagraphElement | undefined
  onMount(() => place?.focus())
  return (
    <div class="divide-y divide-line">
      <p ref={place} tabindex="-1" class="px-5 py-3.5 text-small text-soft max-wide:px-4">
        {words().choose}
      </p>
      <Item
        icon={Smartphone}
        name={words().totp}
        actions={
          <EnableTotp look="primary" onSetup={props.add.onTotp}>
            {words().enableTotp}
          </EnableTotp>
        }
      >
        {words().totpText}
      </Item>
      <Item
        icon={Usb}
        name={words().securityKey}
        actions={
          <Show when={hasWebAuthn()}>
            <Button size="small" onClick={() => props.add.onKey()}>
              {words().enableSecurityKey}
            </Button>
          </Show>
        }
      >
        {hasWebAuthn() ? words().securityKeyText : words().noSecurityKey}
      </Item>
      <div class="flex justify-end bg-sunken/60 px-5 py-2.5 max-wide:px-4">
        <Button look="quiet" size="small" onClick={() => props.onCancel()}>
          {entry().ui.cancel}
        </Button>
      </div>
    </div>
  )
}
