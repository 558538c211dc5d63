import Usb from 'lucide-solid/icons/usb'
import { createSignal, Show } from 'solid-js'
import type { Factors } from '../../session/factors'
import { TimeIn } from '../../ui/data/TimeIn'
import { Button } from '../../ui/elements/Button'
import { showToast } from '../../ui/feedback/toasts'
import { RenameForm } from '../../ui/form/RenameForm'
import { Item } from '../../ui/layout/Item'
import { account, entry } from '../../words/words'
import { renameSecurityKey } from './queries'

/** One of my security keys: since when, last used; to be renamed or removed. */
export function SecurityKeyItem(props: { key: Factors['securityKeys'][number]; onRemove: () => void }) {
  const shared = () => account().factors
  const words = () => shared().twoStep
  let pencil: HTMLButtonElement | undefined
  const [isNaming, setNaming] = createSignal(false)
  const close = () => {
    setNaming(false)
    pencil?.focus()
  }
  const rename = async (name: string) => {
    await renameSecurityKey(props.key.id, name)
    showToast(shared().securityKey.renamed)
  }
  return (
    <Item
      icon={Usb}
      name={props.key.name}
      actions={
        <>
          <Button
            ref={pencil}
            size="small"
            aria-expanded={isNaming()}
            aria-label={shared().renameNamed(props.key.name)}
            onClick={() => setNaming(!isNaming())}
          >
            {shared().rename}
          </Button>
          <Button
            look="warn"
            size="small"
            aria-label={words().removeNamed(props.key.name)}
            onClick={() => props.onRemove()}
          >
            {words().remove}
          </Button>
        </>
      }
      below={
        isNaming() && (
          <RenameForm
            label={shared().name}
            hint={shared().passkeys.nameHint}
            value={props.key.name}
            onSave={rename}
            onClose={close}
          />
        )
      }
    >
      {words().securityKey} · <TimeIn text={shared().created} at={props.key.created} />
      {entry().ui.comma}
      <Show when={props.key.lastUsed} fallback={shared().neverUsed}>
        {(at) => <TimeIn text={shared().lastUsed} at={at()} />}
      </Show>
    </Item>
  )
}
