import { createAsync } from '@solidjs/router'
import Plus from 'lucide-solid/icons/plus'
import Ticket from 'lucide-solid/icons/ticket'
import { createSignal, Show } from 'solid-js'
import { Await } from '../../../client/Await'
import type { Unit } from '../../../session/unit'
import { Button } from '../../../ui/elements/Button'
import { Icon } from '../../../ui/elements/Icon'
import { Empty } from '../../../ui/feedback/Empty'
import { Section } from '../../../ui/layout/Section'
import { tenancy } from '../../../words/words'
import { CodesList } from './CodesList'
import { NewCodeDialog } from './NewCodeDialog'
import { readPromoCodes } from './queries'

/** The promo codes of a maintainer, and a way to make one. */
export function MaintainerCodes(props: { maintainer: Unit }) {
  const words = () => tenancy().promoCodes
  const [isOpen, setOpen] = createSignal(false)
  const newButton = () => (
    <Button look="primary" onClick={() => setOpen(true)}>
      <Icon of={Plus} size="small" />
      {words().new}
    </Button>
  )
  return (
    <Section title={words().title} lead={words().lead} action={newButton()}>
      <Await rows={3} isBare>
        <Codes maintainer={props.maintainer} />
      </Await>
      <Show when={isOpen()}>
        <NewCodeDialog maintainer={props.maintainer} onClose={() => setOpen(false)} />
      </Show>
    </Section>
  )
}

function Codes(props: { maintainer: Unit }) {
  const words = () => tenancy().promoCodes
  const codes = createAsync(() => readPromoCodes(props.maintainer.id))
  return (
    <Show
      when={codes()?.length !== 0}
      fallback={<Empty icon={Ticket} title={words().empty} text={words().emptyText} />}
    >
      <CodesList codes={codes() ?? []} />
    </Show>
  )
}
