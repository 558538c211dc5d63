import { createAsync } from '@solidjs/router'
import KeyRound from 'lucide-solid/icons/key-round'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { createPages } from '../../client/createPages'
import { OneTimeSecret } from '../../session/OneTimeSecret'
import { MoreRow } from '../../ui/data/MoreRow'
import { Button } from '../../ui/elements/Button'
import { Empty } from '../../ui/feedback/Empty'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { NewProjectTokenDialog } from './NewProjectTokenDialog'
import { ProjectTokenItem } from './ProjectTokenItem'
import { type IssuedProjectToken, readProjectTokens } from './queries'

/** The tokens of a project, and the button that makes one. */
export function ProjectTokens(props: { project: number; mayMake: boolean }) {
  const words = () => tenancy().projectTokens
  const [isNew, setNew] = createSignal(false)
  const [made, setMade] = createSignal<IssuedProjectToken | null>(null)
  let section: HTMLElement | undefined
  const show = (token: IssuedProjectToken) => {
    setNew(false)
    setMade(token)
  }
  const close = () => {
    setMade(null)
    section?.focus({ preventScroll: true })
  }
  const make = () => (
    <Show when={props.mayMake}>
      <Button look="primary" size="small" onClick={() => setNew(true)}>
        {words().make}
      </Button>
    </Show>
  )
  return (
    <Section ref={section} title={words().title} lead={words().lead} action={make()}>
      <Await rows={3} isBare>
        <Tokens project={props.project} />
      </Await>
      <Show when={isNew()}>
        <NewProjectTokenDialog project={props.project} onMade={show} onClose={() => setNew(false)} />
      </Show>
      <Show when={made()} keyed>
        {(token) => <OneTimeSecret name={token.description} value={token.token} onClose={close} />}
      </Show>
    </Section>
  )
}

function Tokens(props: { project: number }) {
  const words = () => tenancy().projectTokens
  const first = createAsync(() => readProjectTokens(props.project, null))
  const pages = createPages(first, (cursor) => readProjectTokens(props.project, cursor))
  const empty = () => <Empty icon={KeyRound} title={words().empty} text={words().emptyText} />
  return (
    <Show when={first()}>
      <For each={pages.rows()} fallback={empty()}>
        {(token) => <ProjectTokenItem project={props.project} token={token} />}
      </For>
      <MoreRow next={pages.next()} label={words().more} onMore={pages.readMore} />
    </Show>
  )
}
