import { createAsync } from '@solidjs/router'
import Ticket from 'lucide-solid/icons/ticket'
import { For, Show } from 'solid-js'
import { Time } from '../../../ui/data/Time'
import { Empty } from '../../../ui/feedback/Empty'
import { PlaceRow } from '../../../ui/layout/PlaceRow'
import { tenancy } from '../../../words/words'
import { readUsedCodes } from './myQueries'

/** The codes that I have used, the latest first, each with the way to its project. */
export function UsedCodes() {
  const words = () => tenancy().myCodes
  const codes = createAsync(() => readUsedCodes())
  return (
    <Show
      when={codes()?.length !== 0}
      fallback={<Empty icon={Ticket} title={words().empty} text={words().emptyText} />}
    >
      <For each={codes()?.toReversed()}>
        {({ code, usedAt, project }) => (
          <PlaceRow
            kind="project"
            name={project.name}
            href={`/projects/${project.id}`}
            text={
              <>
                <code>{code}</code> · {words().usedAt} <Time at={usedAt} />
              </>
            }
          />
        )}
      </For>
    </Show>
  )
}
