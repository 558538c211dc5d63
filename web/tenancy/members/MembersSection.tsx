import { createAsyncStore } from '@solidjs/router'
import UsersRound from 'lucide-solid/icons/users-round'
import { type JSX, Show } from 'solid-js'
import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { Empty } from '../../ui/feedback/Empty'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { MembersList } from './MembersList'
import type { MembersMay } from './membersMay'
import { readMembers } from './queries'

/** The people of a unit: who, as what, since when; with what I may do about it. */
export function MembersSection(props: { unit: Unit; may: MembersMay; action?: JSX.Element }) {
  const words = () => tenancy().members
  return (
    <Section
      title={words().titles[props.unit.kind]}
      lead={words().leads[props.unit.kind]}
      action={props.action}
    >
      <Await rows={5} isBare>
        <Members unit={props.unit} may={props.may} />
      </Await>
    </Section>
  )
}

function Members(props: { unit: Unit; may: MembersMay }) {
  const words = () => tenancy().members
  const members = createAsyncStore(() => readMembers(props.unit.kind, props.unit.id))
  const empty = () => <Empty icon={UsersRound} title={words().empty} text={words().emptyText} />
  return (
    <Show when={members()?.length !== 0} fallback={empty()}>
      <MembersList unit={props.unit} members={members() ?? []} may={props.may} />
    </Show>
  )
}
