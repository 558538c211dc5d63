import { createSignal, Show } from 'solid-js'
import type { Unit } from '../../session/unit'
import { Dialog } from '../../ui/layout/Dialog'
import { tenancy } from '../../words/words'
import { InviteForm } from './InviteForm'
import { InviteResults } from './InviteResults'
import type { InviteResult } from './queries'

/** Invites people: first the form, then what became of each address; those that failed can be corrected. */
export function InviteDialog(props: { unit: Unit; roles: readonly string[]; onClose: () => void }) {
  const words = () => tenancy().invitations
  const [results, setResults] = createSignal<readonly InviteResult[] | null>(null)
  const [again, setAgain] = createSignal('')
  const title = () => {
    const done = results()
    if (!done) return words().inviteTo(props.unit.name)
    return done.some(({ status }) => status === 'invited') ? words().results : words().noResults
  }
  const goOn = (text: string) => {
    setAgain(text)
    setResults(null)
  }
  return (
    <Dialog isWide title={title()} onClose={props.onClose}>
      <Show
        when={results()}
        fallback={
          <InviteForm
            unit={props.unit}
            roles={props.roles}
            addresses={again()}
            onDone={setResults}
            onClose={props.onClose}
          />
        }
      >
        {(done) => (
          <InviteResults unit={props.unit} results={done()} onAgain={goOn} onClose={props.onClose} />
        )}
      </Show>
    </Dialog>
  )
}
