import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { readJoinRequests } from './queries'
import { RequestItem } from './RequestItem'

/** Who asks for access to a project, to be decided by who may. Nothing at all where nobody asks. */
export function JoinRequests(props: { unit: Unit; mayDecide: boolean; usualRole: string }) {
  return (
    <Await rows={0} isBare>
      <Requests unit={props.unit} mayDecide={props.mayDecide} usualRole={props.usualRole} />
    </Await>
  )
}

function Requests(props: { unit: Unit; mayDecide: boolean; usualRole: string }) {
  const words = () => tenancy().requests
  const requests = createAsync(() => readJoinRequests(props.unit.id))
  const role = () => tenancy().roles.names[props.usualRole] ?? props.usualRole
  return (
    <Show when={requests()?.length}>
      <Section title={words().title} lead={`${words().lead} ${words().asRole(role())}`}>
        <For each={requests()}>
          {(request) => <RequestItem unit={props.unit} request={request} mayDecide={props.mayDecide} />}
        </For>
      </Section>
    </Show>
  )
}
