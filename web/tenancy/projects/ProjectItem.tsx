import ChevronRight from 'lucide-solid/icons/chevron-right'
import { Show } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import { tenancy } from '../../words/words'
import type { ProjectState } from './projectState'
import { StateBadges } from './StateBadges'

type Listed = ProjectState & { readonly id: number; readonly name: string }

/** A project to go to: its name, how it stands, my role in it. */
export function ProjectItem(props: { project: Listed; role: string | null }) {
  return (
    <a
      href={`/projects/${props.project.id}`}
      class="group flex min-h-13 items-center gap-3 px-5 py-2.5 hover:bg-hover focus-visible:-outline-offset-2
        max-wide:px-4"
    >
      <span class="min-w-0 grow">
        <span class="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span class="font-medium wrap-anywhere">{props.project.name}</span>
          <StateBadges project={props.project} />
        </span>
        <Show when={props.role}>
          {(role) => (
            <span class="block text-small text-faint">{tenancy().roles.names[role()] ?? role()}</span>
          )}
        </Show>
      </span>
      <Icon
        of={ChevronRight}
        class="text-faint transition-transform group-hover:translate-x-0.5 rtl:group-hover:-translate-x-0.5"
      />
    </a>
  )
}
