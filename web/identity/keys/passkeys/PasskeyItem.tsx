import UserRoundKey from 'lucide-solid/icons/user-round-key'
import { Show } from 'solid-js'
import { TimeIn } from '../../../ui/data/TimeIn'
import { Badge } from '../../../ui/elements/Badge'
import { Button } from '../../../ui/elements/Button'
import { showToast } from '../../../ui/feedback/toasts'
import { RenameForm } from '../../../ui/form/RenameForm'
import { Item } from '../../../ui/layout/Item'
import { account, entry } from '../../../words/words'
import { type Passkey, renamePasskey } from './queries'

type Props = {
  passkey: Passkey
  isNaming: boolean
  onNaming: (isNaming: boolean) => void
  onDelete: () => void
}

/** One passkey: where it lives, since when, last used; to be renamed or deleted. */
export function PasskeyItem(props: Props) {
  const words = () => account().factors.passkeys
  const shared = () => account().factors
  let pencil: HTMLButtonElement | undefined
  const close = () => {
    props.onNaming(false)
    pencil?.focus()
  }
  const rename = async (name: string) => {
    await renamePasskey(props.passkey.id, name)
    showToast(words().renamed)
  }
  return (
    <Item
      icon={UserRoundKey}
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
            aria-expanded={props.isNaming}
            aria-label={shared().renameNamed(props.passkey.name)}
            onClick={() => props.onNaming(!props.isNaming)}
          >
            {shared().rename}
          </Button>
          <Button
            look="warn"
            size="small"
            aria-label={words().deleteNamed(props.passkey.name)}
            onClick={() => props.onDelete()}
          >
            {words().delete}
          </Button>
        </>
      }
      below={
        props.isNaming && (
          <RenameForm
            label={shared().name}
            hint={words().nameHint}
            value={props.passkey.name}
            onSave={rename}
            onClose={close}
          />
        )
      }
    >
      <Show when={props.passkey.provider}>{(provider) => <>{provider()} · </>}</Show>
      <TimeIn text={shared().created} at={props.passkey.created} />
      {entry().ui.comma}
      <Show when={props.passkey.lastUsed} fallback={shared().neverUsed}>
        {(at) => <TimeIn text={shared().lastUsed} at={at()} />}
      </Show>
    </Item>
  )
}
