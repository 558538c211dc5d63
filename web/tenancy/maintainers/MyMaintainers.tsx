import { createAsync } from '@solidjs/router'
import Landmark from 'lucide-solid/icons/landmark'
import { For, type JSX } from 'solid-js'
import { type MyMaintainer, readMyMaintainers } from '../../session/memberships'
import { Empty } from '../../ui/feedback/Empty'
import { PlaceRow } from '../../ui/layout/PlaceRow'
import { tenancy } from '../../words/words'

/** The maintainers that I belong to, each with what I can do about it. */
export function MyMaintainers(props: { action: (maintainer: MyMaintainer) => JSX.Element }) {
  const words = () => tenancy().maintainers
  const mine = createAsync(() => readMyMaintainers())
  return (
    <For
      each={mine()}
      fallback={<Empty icon={Landmark} title={words().mineEmpty} text={words().mineEmptyText} />}
    >
      {(maintainer) => (
        <PlaceRow
          kind="maintainer"
          name={maintainer.name}
          href={`/maintainers/${maintainer.id}`}
          action={props.action(maintainer)}
        />
      )}
    </For>
  )
}
