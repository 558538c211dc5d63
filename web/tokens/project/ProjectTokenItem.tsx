import KeyRound from 'lucide-solid/icons/key-round'
import { Show } from 'solid-js'
import { displayNameOf } from '../../session/unit'
import { TimeIn } from '../../ui/data/TimeIn'
import { Badge } from '../../ui/elements/Badge'
import { showToast } from '../../ui/feedback/toasts'
import { AskButton } from '../../ui/form/AskButton'
import { Item } from '../../ui/layout/Item'
import { relativeTime } from '../../words/format'
import { account, entry, tenancy } from '../../words/words'
import { type ProjectToken, revokeProjectToken } from './queries'

/** One token of a project: who or what made it, since and until when, its last use; to be revoked. */
export function ProjectTokenItem(props: { project: number; token: ProjectToken }) {
  const words = () => tenancy().projectTokens
  const act = async () => {
    const { id, description } = props.token
    await revokeProjectToken(props.project, id)
    showToast(words().revoked(description))
  }
  const used = () =>
    props.token.lastUsed ? words().effectUsed(relativeTime(props.token.lastUsed)) : words().effectUnused
  return (
    <Item
      icon={KeyRound}
      name={props.token.description}
      badges={
        <Show when={props.token.maker?.hasLeft && props.token.maker}>
          {(maker) => <Badge look="warning">{words().hasLeft[maker().kind]}</Badge>}
        </Show>
      }
      actions={
        <AskButton
          label={words().revoke}
          name={words().revokeNamed(props.token.description)}
          look="warn"
          title={words().revokeTitle(props.token.description)}
          effects={[used(), account().tokens.effectEnds, account().tokens.effectFinal]}
          act={act}
        />
      }
    >
      <p>
        <TimeIn text={account().tokens.created} at={props.token.created} /> <Maker of={props.token} />
        {entry().ui.comma}
        <Show when={props.token.expires} fallback={words().noExpiry}>
          {(at) => <TimeIn text={account().tokens.expires} at={at()} />}
        </Show>
      </p>
      <p>
        <Show when={props.token.lastUsed} fallback={words().neverUsed}>
          {(at) => <TimeIn text={words().lastUsed} at={at()} />}
        </Show>
      </p>
    </Item>
  )
}

/** Whose account is gone is called DELETED, name and address. */
function Maker(props: { of: ProjectToken }) {
  const name = () => {
    const { maker } = props.of
    if (maker === null) return null
    const isGone = maker.name === 'DELETED' && maker.email === 'DELETED'
    return isGone ? tenancy().unitLog.gone : displayNameOf({ ...maker, email: maker.email ?? '' })
  }
  return (
    <Show when={name()} fallback={tenancy().projectTokens.byNobody}>
      {(known) => tenancy().projectTokens.by(known())}
    </Show>
  )
}
