import { createAsync, useSearchParams } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { MailList } from '../../operations/mail-queue/MailList'
import { type MailState, mailStates, readQueuedMail } from '../../operations/mail-queue/queries'
import { ResendAll } from '../../operations/mail-queue/ResendAll'
import { Notice } from '../../ui/feedback/Notice'
import { Page } from '../../ui/layout/Page'
import { TabLinks } from '../../ui/layout/TabLinks'
import { plainNumber } from '../../words/amounts'
import { admin } from '../../words/words'

/** From so many on the server counts no farther. */
const mostCounted = 1_000

/** `/admin/mail`: what waits, fails, was given up and was sent, one state at a time. */
export default function MailPage() {
  const [search] = useSearchParams<{ state?: string }>()
  const state = createMemo(() => mailStates.find((one) => one === search.state) ?? mailStates[0])
  return (
    <Page title={admin().mail.title} lead={admin().mail.lead} isWide>
      <Await rows={5}>
        <Mails state={state()} />
      </Await>
    </Page>
  )
}

function Mails(props: { state: MailState }) {
  const words = () => admin().mail
  const first = createAsync(() => readQueuedMail(props.state, null))
  const countOf = (state: MailState) => {
    const counted = state === 'sent' ? undefined : first()?.counts[state]
    return counted === undefined ? undefined : plainNumber(counted) + (counted >= mostCounted ? '+' : '')
  }
  const tabs = () =>
    mailStates.map((state) => ({
      href: `/admin/mail?state=${state}`,
      label: words().states[state],
      count: countOf(state),
      isHere: state === props.state,
    }))
  return (
    <div class="space-y-5">
      <Show when={first()?.transport === 'none'}>
        <Notice look="warning" title={words().held}>
          {words().heldText}
        </Notice>
      </Show>
      <TabLinks label={words().statesLabel} tabs={tabs()} />
      <Show when={first()}>
        {(known) => (
          <MailList
            first={known()}
            state={props.state}
            action={<ResendAll state={props.state} first={known()} />}
          />
        )}
      </Show>
    </div>
  )
}
