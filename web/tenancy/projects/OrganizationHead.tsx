import { Show } from 'solid-js'
import { Icon } from '../../ui/elements/Icon'
import { kindIcons } from '../../ui/elements/KindIcon'
import { TextLink } from '../../ui/elements/TextLink'
import { tenancy } from '../../words/words'

/**
 * The head of an organization's projects: a way to the organization for its members, its name alone for
 * others.
 */
export function OrganizationHead(props: { id: number; name: string; isMine: boolean; isEmpty: boolean }) {
  const words = () => tenancy().projects
  return (
    <div class="flex flex-wrap items-center gap-x-3 gap-y-1 bg-sunken/60 px-5 py-2.5 max-wide:px-4">
      <div class="flex min-w-0 items-center gap-x-3">
        <Icon of={kindIcons.organization} size="small" class="text-faint" />
        <h3 class="min-w-0 text-small font-semibold wrap-anywhere">
          <Show when={props.isMine} fallback={props.name}>
            <a
              href={`/organizations/${props.id}`}
              class="rounded-sm hover:underline touch:inline-block touch:py-2"
            >
              {props.name}
            </a>
          </Show>
        </h3>
      </div>
      <Show when={props.isMine}>
        <span class="ms-auto">
          <TextLink href={`/organizations/${props.id}/projects`}>
            {props.isEmpty ? words().new : words().all}
          </TextLink>
        </span>
      </Show>
    </div>
  )
}
