import { createAsync } from '@solidjs/router'
import Timer from 'lucide-solid/icons/timer'
import { For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { readTokens } from '../../session/tokens'
import { TimeIn } from '../../ui/data/TimeIn'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Item } from '../../ui/layout/Item'
import { Section } from '../../ui/layout/Section'
import { account, entry } from '../../words/words'
import { deleteToken } from './queries'

/** The session tokens that are good right now: each to be revoked. */
export function SessionTokens() {
  const words = () => account().tokens
  return (
    <Section title={words().session.title} lead={words().session.lead}>
      <Await rows={1} isBare>
        <Tokens />
      </Await>
    </Section>
  )
}

function Tokens() {
  const words = () => account().tokens
  const tokens = createAsync(() => readTokens())
  const mine = () => (tokens() ?? []).filter(({ kind }) => kind === 'session')
  const revoke = async (id: number) => {
    await deleteToken(id)
    showToast(words().revoked)
  }
  return (
    <Show when={tokens()}>
      <For
        each={mine()}
        fallback={<p class="px-5 py-4 text-small text-faint max-wide:px-4">{words().session.empty}</p>}
      >
        {(token) => (
          <Item
            icon={Timer}
            name={token.name}
            actions={
              <ActButton
                look="warn"
                size="small"
                label={words().revokeNamed(token.id)}
                act={() => revoke(token.id)}
              >
                {words().revoke}
              </ActButton>
            }
          >
            <TimeIn text={words().created} at={token.created} />
            {entry().ui.comma}
            <TimeIn text={words().expires} at={token.expires} />
          </Item>
        )}
      </For>
    </Show>
  )
}
