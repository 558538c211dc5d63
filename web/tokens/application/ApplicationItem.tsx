import Boxes from 'lucide-solid/icons/boxes'
import { For, Show } from 'solid-js'
import { Time } from '../../ui/data/Time'
import { Badge } from '../../ui/elements/Badge'
import { showToast } from '../../ui/feedback/toasts'
import { AskButton } from '../../ui/form/AskButton'
import { Item } from '../../ui/layout/Item'
import { relativeTime } from '../../words/format'
import { account, admin } from '../../words/words'
import { type Application, deleteApplication } from './queries'

/** One application token: what it opens, who made it, when it was last used; to be deleted. */
export function ApplicationItem(props: { token: Application }) {
  const words = () => account().tokens
  const act = async () => {
    const { id, name } = props.token
    await deleteApplication(id)
    showToast(words().deleted(name))
  }
  const used = () =>
    props.token.lastUsed ? words().effectUsed(relativeTime(props.token.lastUsed)) : words().effectUnused
  return (
    <Item
      icon={Boxes}
      name={props.token.name}
      badges={<For each={props.token.scopes}>{(scope) => <Badge>{scope}</Badge>}</For>}
      actions={
        <AskButton
          label={words().delete}
          name={words().deleteNamed(props.token.name)}
          look="warn"
          title={words().deleteTitle(props.token.name)}
          effects={[used(), words().effectEnds, words().effectFinal]}
          act={act}
        />
      }
    >
      <p>
        {words().created} <Time at={props.token.created} />{' '}
        {admin().applications.by(props.token.creator.name || props.token.creator.email)},{' '}
        <Show when={props.token.expires} fallback={admin().applications.noExpiry}>
          {(at) => (
            <>
              {words().expires} <Time at={at()} />
            </>
          )}
        </Show>
      </p>
      <p>
        <Show when={props.token.lastUsed} fallback={words().neverUsed}>
          {(at) => (
            <>
              {words().lastUsed} <Time at={at()} />{' '}
              <Show when={props.token.lastNetwork}>{(network) => words().lastUsedFrom(network())}</Show>
            </>
          )}
        </Show>
      </p>
      <Show when={props.token.ipRanges.length > 0}>
        <p>{words().onlyFrom(props.token.ipRanges.join(', '))}</p>
      </Show>
    </Item>
  )
}
