import KeyRound from 'lucide-solid/icons/key-round'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import { For, Show, Suspense } from 'solid-js'
import { TimeIn } from '../../ui/data/TimeIn'
import { Badge } from '../../ui/elements/Badge'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { Item } from '../../ui/layout/Item'
import { inARow } from '../../words/amounts'
import { daysUntil } from '../../words/format'
import { account, entry } from '../../words/words'
import { type Advice, adviceOn } from './advice'
import type { Token } from './queries'
import { createPlaces, scopeInWords } from './scopeWords'

const soonDays = 7

/**
 * One token: what it may, since and until when, when and from where it was last used; to be rotated or
 * deleted.
 */
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
          <Button
            size="small"
            aria-label={words().rotateNamed(props.token.name)}
            onClick={() => props.onRotate()}
          >
            {words().rotate}
          </Button>
          <Button
            look="warn"
            size="small"
            aria-label={words().deleteNamed(props.token.name)}
            onClick={() => props.onDelete()}
          >
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
      <Show when={adviceOn(props.token, Date.now())}>
        {(advice) => (
          <Suspense>
            <Advised by={advice()} />
          </Suspense>
        )}
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

/** What its owner may do about it, in a line. */
function Advised(props: { by: Advice }) {
  const words = () => account().tokens.advice
  const places = createPlaces()
  const text = () => {
    if (props.by.kind === 'scopes')
      return words().scopes(inARow(props.by.scopes.map((scope) => scopeInWords(scope, places()))))
    return props.by.kind === 'unused' ? words().unused : words().onlyLooks
  }
  return (
    <p class="mt-1.5 flex gap-1.5 text-accent-strong">
      <Icon of={Lightbulb} size="small" class="mt-0.5" />
      {text()}
    </p>
  )
}

function Scopes(props: { of: readonly string[] }) {
  const places = createPlaces()
  return <For each={props.of}>{(scope) => <Badge>{scopeInWords(scope, places())}</Badge>}</For>
}
