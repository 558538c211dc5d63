import { Show } from 'solid-js'
import { type Account, useMe } from '../../session/me'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Notice } from '../../ui/feedback/Notice'
import { relativeTime } from '../../words/format'
import { account } from '../../words/words'

/** Whether nothing about my account waits for me. */
export const isAllWell = (me: Account): boolean =>
  me.emailChange === null && me.password.isSet && me.deletionCancelled === null

/**
 * What waits for me about my account: a deletion that was called off, a change of address to confirm, no
 * password. Nothing at all when nothing does.
 */
export function AccountNotices() {
  const words = () => account().home
  const me = useMe()
  return (
    <>
      <Kept />
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
        <Notice
          look="warning"
          title={words().noPassword}
          action={
            <ButtonLink size="small" href="/forgot-password">
              {words().setPassword}
            </ButtonLink>
          }
        >
          {words().noPasswordText}
        </Notice>
      </Show>
    </>
  )
}

/** The deletion of my account was called off: whoever did not expect that hears of it. */
function Kept() {
  const words = () => account().home
  const me = useMe()
  return (
    <Show when={me().deletionCancelled}>
      {(time) => (
        <Notice look="done" title={words().kept}>
          {words().keptText(relativeTime(time()))}
        </Notice>
      )}
    </Show>
  )
}
