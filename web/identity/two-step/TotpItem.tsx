import Smartphone from 'lucide-solid/icons/smartphone'
import { Show } from 'solid-js'
import type { Factors } from '../../session/factors'
import { TimeIn } from '../../ui/data/TimeIn'
import { Button } from '../../ui/elements/Button'
import { Item } from '../../ui/layout/Item'
import { account, entry } from '../../words/words'
import { EnableTotp } from './EnableTotp'
import type { TotpSetup } from './queries'

type Props = { totp: NonNullable<Factors['totp']>; onSetup: (setup: TotpSetup) => void; onRemove: () => void }

/** My authenticator app: since when, last used; another device can take its place without a gap. */
export function TotpItem(props: Props) {
  const shared = () => account().factors
  const words = () => shared().twoStep
  return (
    <Item
      icon={Smartphone}
      name={words().totp}
      actions={
        <>
          <EnableTotp isMove label={words().reconfigureLabel} onSetup={props.onSetup}>
            {words().reconfigure}
          </EnableTotp>
          <Button
            look="warn"
            size="small"
            aria-label={words().removeNamed(words().totp)}
            onClick={() => props.onRemove()}
          >
            {words().remove}
          </Button>
        </>
      }
    >
      <TimeIn text={shared().created} at={props.totp.added} />
      {entry().ui.comma}
      <Show when={props.totp.lastUsed} fallback={shared().neverUsed}>
        {(at) => <TimeIn text={shared().lastUsed} at={at()} />}
      </Show>
    </Item>
  )
}
