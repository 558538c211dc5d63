import { createAsync } from '@solidjs/router'
import Box from 'lucide-solid/icons/box'
import { For, type JSX, Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing } from '../../client/listing'
import { readMyProjects } from '../../session/memberships'
import { Empty } from '../../ui/feedback/Empty'
import { tenancy } from '../../words/words'
import { ProjectItem } from './ProjectItem'
import type { ProjectState } from './projectState'

type Listed = ProjectState & { readonly id: number; readonly name: string }

/** All projects of an organization, with my role in those that I am a member of. */
export function ProjectsList(props: { projects: readonly Listed[]; action?: JSX.Element }) {
  const words = () => tenancy().projects
  const mine = createAsync(() => readMyProjects())
  const roleIn = (id: number) => mine()?.find((project) => project.id === id)?.role ?? null
  const list = createListing({
    name: 'projects',
    rows: () => props.projects,
    textOf: ({ name, id }: Listed) => `${name} ${id}`,
    orders: { name: (one, other) => byText(one.name, other.name) },
    usual: 'name',
  })
  const empty = () => (
    <Empty
      icon={Box}
      title={words().organizationEmpty}
      text={words().organizationEmptyText}
      action={props.action}
    />
  )
  return (
    <Show when={props.projects.length > 0} fallback={empty()}>
      <ListFrame list={list} what={words().title} count={words().count}>
        <For each={list.shown()}>
          {(project) => <ProjectItem project={project} role={roleIn(project.id)} />}
        </For>
      </ListFrame>
    </Show>
  )
}
