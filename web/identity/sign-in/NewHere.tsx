import { Show, Suspense } from 'solid-js'
import { createOptions } from '../../session/options'
import { TextLink } from '../../ui/elements/TextLink'
import { entry } from '../../words/words'

/** How a newcomer gets an account, by what the server allows. */
export function NewHere() {
  const words = () => entry().signIn
  const options = createOptions()
  return (
    <Suspense fallback={<span aria-hidden="true">&nbsp;</span>}>
      <Show when={options()?.signUp === 'open'} fallback={words().inviteOnly}>
        {words().newHere} <TextLink href="/sign-up">{words().signUp}</TextLink>
      </Show>
    </Suspense>
  )
}
