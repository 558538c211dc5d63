import { Show } from 'solid-js'
import { type Account, useMe } from '../me'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { account } from '../words/words'

/** Whether nothing waits for me. */
export const isAllWell = (me: Account): boolean => me.emailChange === null && me.password.isSet

/** What waits for me: a change of address to confirm, an account without a password. Nothing at all when nothing does. */
export function Attention() {
  const words = () => account().home
  const me = useMe()
  return (
    <Show when={!isAllWell(me())}>
      <Section title={words().attention} isBare>
        <Show when={me().emailChange}>
          {(change) => (
            <Notice
              title={words().pendingChange}
              action={
                <ButtonLink size="small" href="/account/profile">
                  {words().see}
                </ButtonLink>
              }
            >
              {words().pendingChangeText(change().email)}
            </Notice>
          )}
        </Show>
        <Show when={!me().password.isSet}>
          <Notice look="warning" title={words().noPassword}>
            {words().noPasswordText}
          </Notice>
        </Show>
      </Section>
    </Show>
  )
}
