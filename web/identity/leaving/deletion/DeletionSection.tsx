import { createAsync, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { Await } from '../../../client/Await'
import { useMe } from '../../../session/me'
import { DeleteRow } from '../../../ui/data/DeleteRow'
import { TextLink } from '../../../ui/elements/TextLink'
import { dropDrafts } from '../../../ui/form/drafts'
import { Section } from '../../../ui/layout/Section'
import { account } from '../../../words/words'
import { Blockers } from './Blockers'
import { effectsOf } from './effectsOf'
import { askForDeletion, readDeletion } from './queries'

/** The way out: what ends with my account, what still keeps me, and the button that asks for its deletion. */
export function DeletionSection() {
  const words = () => account().deletion
  const lead = () => (
    <>
      {words().lead} <TextLink href="/account/profile">{account().yourData.first}</TextLink>
    </>
  )
  return (
    <Section title={words().title} lead={lead()}>
      <Await rows={1} isBare>
        <Leave />
      </Await>
    </Section>
  )
}

function Leave() {
  const words = () => account().deletion
  const me = useMe()
  const navigate = useNavigate()
  const known = createAsync(() => readDeletion())
  const isBlocked = () => (known()?.blockers.length ?? 0) > 0
  const effects = () => {
    const found = known()
    return found ? effectsOf(words().effects, found) : []
  }
  const act = async () => {
    const due = await askForDeletion()
    dropDrafts()
    navigate('/sign-in', { replace: true, state: { leaving: due } })
  }
  return (
    <>
      <Show when={isBlocked()}>
        <Blockers of={known()?.blockers ?? []} />
      </Show>
      <DeleteRow
        label={words().label}
        text={isBlocked() ? words().blockedText : words().text(known()?.graceDays ?? 0)}
        submit={words().submit}
        title={words().question}
        effects={effects()}
        typed={{ name: me().email, label: words().typeEmail(me().email), otherwise: words().typeEmailWrong }}
        isBlocked={isBlocked()}
        onDelete={act}
      />
    </>
  )
}
