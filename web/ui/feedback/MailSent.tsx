import MailCheck from 'lucide-solid/icons/mail-check'
import type { JSX } from 'solid-js'
import { Button } from '../elements/Button'
import { Icon } from '../elements/Icon'
import { EntryFrame } from '../layout/EntryFrame'

type Words = {
  readonly sent: string
  readonly sentText: (email: string) => string
  readonly nothingCame: string
  readonly again: string
}

/**
 * After a message was asked for: where to look, and what if nothing comes. Says the same for every address.
 */
export function MailSent(props: { words: Words; email: string; onAgain: () => void; below: JSX.Element }) {
  return (
    <EntryFrame
      title={props.words.sent}
      isNews
      lead={
        <>
          <p>{props.words.sentText(props.email)}</p>
          <p class="text-small text-faint">{props.words.nothingCame}</p>
        </>
      }
      above={
        <span class="mb-4 grid size-12 place-items-center rounded-full bg-accent-soft text-accent">
          <Icon of={MailCheck} size="large" />
        </span>
      }
      below={props.below}
    >
      <Button wide size="large" onClick={() => props.onAgain()}>
        {props.words.again}
      </Button>
    </EntryFrame>
  )
}
