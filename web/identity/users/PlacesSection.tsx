import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { Badge } from '../../ui/elements/Badge'
import { PlaceRow } from '../../ui/layout/PlaceRow'
import { Section } from '../../ui/layout/Section'
import { admin, tenancy } from '../../words/words'
import { readPlaces } from './queries'

/** What somebody is a member of, each a way there. */
export function PlacesSection(props: { user: number }) {
  return (
    <Section title={admin().users.memberOf}>
      <Await rows={2} isBare>
        <Places user={props.user} />
      </Await>
    </Section>
  )
}

function Places(props: { user: number }) {
  const places = createAsync(() => readPlaces(props.user))
  const rows = () => {
    const known = places()
    if (!known) return []
    return [
      ...known.maintainers.map(({ id, name }) => ({ kind: 'maintainer', id, name, role: null }) as const),
      ...known.organizations.map(({ id, name }) => ({ kind: 'organization', id, name, role: null }) as const),
      ...known.projects.map(({ id, name, role }) => ({ kind: 'project', id, name, role }) as const),
    ]
  }
  return (
    <Show when={places()}>
      <For
        each={rows()}
        fallback={<p class="px-5 py-4 text-small text-faint max-wide:px-4">{admin().users.memberOfNone}</p>}
      >
        {({ kind, id, name, role }) => (
          <PlaceRow
            kind={kind}
            name={name}
            href={`/${kind}s/${id}`}
            text={tenancy().kinds[kind]}
            badges={
              <Show when={role}>{(known) => <Badge>{tenancy().roles.names[known()] ?? known()}</Badge>}</Show>
            }
          />
        )}
      </For>
    </Show>
  )
}
