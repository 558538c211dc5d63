import { createResource, Show } from 'solid-js'
import { LinkConfirmation } from '../../identity/links/LinkConfirmation'
import { effectsOf, leftBy } from '../../identity/sign-in/recovery/planWords'
import { readRecoveryPlan } from '../../identity/sign-in/recovery/queries'
import { useLink } from '../../session/link'
import { Effects } from '../../ui/feedback/Effects'
import { entry } from '../../words/words'

type Words = {
  readonly title: string
  readonly lead: (email: string) => string
  readonly submit: string
  readonly done: string
  readonly doneText: (email: string) => string
}

/**
 * A mailed link that takes an account back: what will happen, line by line, one button, and afterwards what
 * still opens the account. Stands inside a boundary.
 */
export function RecoveryConfirmation(props: {
  words: Words
  look?: 'primary' | 'danger'
  act: (secret: string) => Promise<unknown>
}) {
  const link = useLink()
  const [plan] = createResource(() => readRecoveryPlan(link.secret))
  return (
    <Show when={plan()}>
      {(known) => (
        <LinkConfirmation
          words={{ ...props.words, effects: effectsOf(known()) }}
          {...(props.look && { look: props.look })}
          act={props.act}
          doneText={props.words.doneText(known().email)}
          left={
            <Show when={leftBy(known()).length > 0} fallback={<p>{entry().recovery.nothingLeft}</p>}>
              <p>{entry().recovery.left}</p>
              <Effects of={leftBy(known())} />
            </Show>
          }
        />
      )}
    </Show>
  )
}
