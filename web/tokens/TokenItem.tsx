import KeyRound from 'lucide-solid/icons/key-round'
import { For, Show, Suspense } from 'solid-js'
import { Badge } from '../ui/Badge'
import { Button } from '../ui/Button'
import { Item } from '../ui/Item'
import { TimeIn } from '../ui/TimeIn'
import { daysUntil } from '../words/format'
import { account, entry } from '../words/words'
import type { Token } from './queries'
import { createPlaces, scopeInWords } from './scopeWords'

const soonDays = 7

/** One token: what it may, since and until when, when and from where it was last used; to be rotated or deleted. */
export function TokenItem(props: { token: Token; onRotate: () => void; onDelete: () => void }) {
  const words = () => account().tokens
  return (
    <Item
      icon={KeyRound}
      name={props.token.name}
      badges={
        <>
          <Suspense>
            <Scopes of={props.token.scopes} />
          </Suspense>
          <Show when={daysUntil(props.token.expires) < soonDays}>
            <Badge look="warning">{words().soon}</Badge>
          </Show>
        </>
      }
      actions={
        <>
          <Button size="small" aria-label={words().rotateNamed(props.token.name)} onClick={() => props.onRotate()}>
            {words().rotate}
          </Button>
          <Button look="warn" size="small" aria-label={words().deleteNamed(props.token.name)} onClick={() => props.onDelete()}>
            {words().delete}
          </Button>
        </>
      }
    >
      <p>
        <TimeIn text={words().created} at={props.token.created} />
        {entry().ui.comma}
        <TimeIn text={words().expires} at={props.token.expires} />
      </p>
      <p>
        <LastUse of={props.token} />
      </p>
      <Show when={props.token.ipRanges.length > 0}>
        <p>{words().onlyFrom(props.token.ipRanges.join(entry().ui.comma))}</p>
      </Show>
    </Item>
  )
}

function LastUse(props: { of: Token }) {
  const words = () => account().tokens
  return (
    <Show when={props.of.lastUsed} fallback={words().neverUsed}>
      {(at) => (
        <>
          <TimeIn text={words().lastUsed} at={at()} />{' '}
          <Show when={props.of.lastNetwork}>{(network) => words().lastUsedFrom(network())}</Show>
        </>
      )}
    </Show>
  )
}

function Scopes(props: { of: readonly string[] }) {
  const places = createPlaces()
  return <For each={props.of}>{(scope) => <Badge>{scopeInWords(scope, places())}</Badge>}</For>
}
