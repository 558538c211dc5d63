import { Match, Switch } from 'solid-js'
import { useMe } from '../me'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { account } from '../words/words'

/** What waits for me: a change of address to confirm, an account without a password. */
export function Attention() {
  const words = () => account().home
  const me = useMe()
  return (
    <Section title={words().attention} isBare>
      <Switch fallback={<Notice look="done">{words().allWell}</Notice>}>
        <Match when={me().emailChange}>
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
        </Match>
        <Match when={!me().password.isSet}>
          <Notice look="warning" title={words().noPassword}>
            {words().noPasswordText}
          </Notice>
        </Match>
      </Switch>
    </Section>
  )
}
