import { createAsync } from '@solidjs/router'
import Boxes from 'lucide-solid/icons/boxes'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { OneTimeSecret } from '../../session/OneTimeSecret'
import { ApplicationItem } from '../../tokens/application/ApplicationItem'
import { NewApplicationDialog } from '../../tokens/application/NewApplicationDialog'
import { type IssuedApplication, readApplications } from '../../tokens/application/queries'
import { Button } from '../../ui/elements/Button'
import { Empty } from '../../ui/feedback/Empty'
import { Page } from '../../ui/layout/Page'
import { Card } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** A request that shows whether the token works. */
const exampleOf = ({ token }: IssuedApplication): string =>
  `curl -H 'X-KBC-ManageApiToken: ${token}' ${location.origin}/manage/tokens/verify`

/** `/admin/application-tokens`: what acts for services through the API. */
export default function ApplicationTokensPage() {
  const words = () => admin().applications
  const [isNew, setNew] = createSignal(false)
  const [made, setMade] = createSignal<IssuedApplication | null>(null)
  const show = (token: IssuedApplication) => {
    setNew(false)
    setMade(token)
  }
  const make = () => (
    <Button look="primary" onClick={() => setNew(true)}>
      {words().make}
    </Button>
  )
  return (
    <Page title={words().title} lead={words().lead} action={make()}>
      <Card>
        <Await rows={2} isBare>
          <Applications />
        </Await>
      </Card>
      <Show when={isNew()}>
        <NewApplicationDialog onMade={show} onClose={() => setNew(false)} />
      </Show>
      <Show when={made()} keyed>
        {(token) => (
          <OneTimeSecret
            name={token.name}
            value={token.token}
            example={exampleOf(token)}
            onClose={() => setMade(null)}
          />
        )}
      </Show>
    </Page>
  )
}

function Applications() {
  const words = () => admin().applications
  const tokens = createAsync(() => readApplications())
  return (
    <Show when={tokens()}>
      {(known) => (
        <For each={known()} fallback={<Empty icon={Boxes} title={words().empty} text={words().emptyText} />}>
          {(token) => <ApplicationItem token={token} />}
        </For>
      )}
    </Show>
  )
}
