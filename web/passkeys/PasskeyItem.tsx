import KeyRound from 'lucide-solid/icons/key-round'
import { createSignal, Show } from 'solid-js'
import { Badge } from '../ui/Badge'
import { Button } from '../ui/Button'
import { Item } from '../ui/Item'
import { RenameForm } from '../ui/RenameForm'
import { Time } from '../ui/Time'
import { notify } from '../ui/toasts'
import { account } from '../words/words'
import { type Passkey, renamePasskey } from './queries'

type Props = { passkey: Passkey; isNew: boolean; onDelete: () => void }

/** One passkey. A new one is named first: its proposed name stands ready to be typed over. */
export function PasskeyItem(props: Props) {
  const words = () => account().factors.passkeys
  const shared = () => account().factors
  let pencil: HTMLButtonElement | undefined
  const [isNaming, setNaming] = createSignal(props.isNew)
  const close = () => {
    setNaming(false)
    pencil?.focus()
  }
  const rename = async (name: string) => {
    await renamePasskey(props.passkey.id, name)
    notify(words().renamed)
  }
  return (
    <Item
      icon={KeyRound}
      name={props.passkey.name}
      badges={
        <>
          <Badge>{props.passkey.isSynced ? words().synced : words().deviceBound}</Badge>
          <Show when={props.passkey.isThisDevice}>
            <Badge look="good">{words().thisDevice}</Badge>
          </Show>
        </>
      }
      actions={
        <>
          <Button
            ref={pencil}
            size="small"
            aria-expanded={isNaming()}
            aria-label={shared().renameNamed(props.passkey.name)}
            onClick={() => setNaming(!isNaming())}
          >
            {shared().rename}
          </Button>
          <Button look="warn" size="small" aria-label={words().deleteNamed(props.passkey.name)} onClick={() => props.onDelete()}>
            {words().delete}
          </Button>
        </>
      }
      below={
        isNaming() && (
          <RenameForm label={shared().name} hint={words().nameHint} value={props.passkey.name} onSave={rename} onClose={close} />
        )
      }
    >
      <Show when={props.passkey.provider}>{(provider) => <>{provider()} · </>}</Show>
      {shared().created} <Time at={props.passkey.created} />,{' '}
      <Show when={props.passkey.lastUsed} fallback={shared().neverUsed}>
        {(at) => (
          <>
            {shared().lastUsed} <Time at={at()} />
          </>
        )}
      </Show>
    </Item>
  )
}
