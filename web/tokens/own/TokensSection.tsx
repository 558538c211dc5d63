import { createAsync } from '@solidjs/router'
import KeyRound from 'lucide-solid/icons/key-round'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { Await } from '../../client/Await'
import { readTokens } from '../../session/tokens'
import { Button } from '../../ui/elements/Button'
import { Empty } from '../../ui/feedback/Empty'
import { Section } from '../../ui/layout/Section'
import { account } from '../../words/words'
import { DeleteToken } from './DeleteToken'
import { NewTokenDialog } from './NewTokenDialog'
import type { IssuedToken, Token } from './queries'
import { RotateToken } from './RotateToken'
import { TokenItem } from './TokenItem'
import { TokenShown } from './TokenShown'

/** What stands open before the section. */
type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'rotate'; readonly token: Token }
  | { readonly kind: 'delete'; readonly token: Token }
  | { readonly kind: 'shown'; readonly made: IssuedToken }

const isOfKind = <K extends Open['kind']>(open: Open, kind: K): open is Extract<Open, { kind: K }> =>
  open.kind === kind

/** My tokens of one kind: each with what is known of it, and the button that makes one. */
export function TokensSection(props: { kind: 'management' | 'personal' }) {
  const words = () => account().tokens[props.kind]
  const [open, setOpen] = createSignal<Open | null>(null)
  let section: HTMLElement | undefined
  const close = () => setOpen(null)
  const closeAtSection = () => {
    close()
    section?.focus({ preventScroll: true })
  }
  const make = () => (
    <Button look="primary" size="small" onClick={() => setOpen({ kind: 'new' })}>
      {words().make}
    </Button>
  )
  const asked = <K extends Open['kind']>(kind: K) => {
    const now = open()
    return now && isOfKind(now, kind) ? now : null
  }
  const show = (made: IssuedToken) => setOpen({ kind: 'shown', made })
  return (
    <Section ref={section} title={words().title} lead={words().lead} action={make()}>
      <Await rows={1} isBare>
        <Tokens kind={props.kind} onOpen={setOpen} />
      </Await>
      <Switch>
        <Match when={asked('new')}>
          <NewTokenDialog kind={props.kind} onMade={show} onClose={close} />
        </Match>
        <Match when={asked('rotate')}>
          {(of) => <RotateToken token={of().token} onMade={show} onClose={close} />}
        </Match>
        <Match when={asked('delete')}>
          {(of) => <DeleteToken token={of().token} onDeleted={closeAtSection} onClose={close} />}
        </Match>
        <Match when={asked('shown')}>
          {(of) => <TokenShown made={of().made} onClose={closeAtSection} />}
        </Match>
      </Switch>
    </Section>
  )
}

function Tokens(props: { kind: 'management' | 'personal'; onOpen: (open: Open) => void }) {
  const words = () => account().tokens[props.kind]
  const tokens = createAsync(() => readTokens())
  const mine = () => (tokens() ?? []).filter(({ kind }) => kind === props.kind)
  return (
    <Show when={tokens()}>
      <For each={mine()} fallback={<Empty icon={KeyRound} title={words().empty} text={words().emptyText} />}>
        {(token) => (
          <TokenItem
            token={token}
            onRotate={() => props.onOpen({ kind: 'rotate', token })}
            onDelete={() => props.onOpen({ kind: 'delete', token })}
          />
        )}
      </For>
    </Show>
  )
}
