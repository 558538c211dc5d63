import { createAsync } from '@solidjs/router'
import Box from 'lucide-solid/icons/box'
import { createMemo, For, Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing } from '../../client/listing'
import { type MyProject, readMyOrganizations, readMyProjects } from '../../session/memberships'
import { Empty } from '../../ui/feedback/Empty'
import { tenancy } from '../../words/words'
import { OrganizationHead } from './OrganizationHead'
import { ProjectItem } from './ProjectItem'
import { emptyGroupsOf, groupsOf, type ProjectGroup } from './projectGroups'

const rowsOnPage = 20

/**
 * My projects under their organizations; an organization of mine without a project of mine stands there too.
 */
export function MyProjects() {
  const words = () => tenancy().projects
  const projects = createAsync(() => readMyProjects())
  const organizations = createAsync(() => readMyOrganizations())
  const isEmpty = () => projects()?.length === 0 && organizations()?.length === 0
  const list = createListing({
    name: 'projects',
    rows: () => projects() ?? [],
    textOf: ({ name, organization }: MyProject) => `${name} ${organization.name}`,
    orders: {
      name: (one, other) =>
        byText(one.organization.name, other.organization.name) || byText(one.name, other.name),
    },
    usual: 'name',
    rowsOnPage,
  })
  const isWhole = () => list.filter() === '' && list.page() === list.pages()
  const groups = createMemo(() => {
    const mine = organizations() ?? []
    return [...groupsOf(list.shown(), mine), ...(isWhole() ? emptyGroupsOf(projects() ?? [], mine) : [])]
  })
  return (
    <Show
      when={!isEmpty()}
      fallback={<Empty icon={Box} title={words().mineEmpty} text={words().mineEmptyText} />}
    >
      <ListFrame list={list} what={words().title} count={words().count}>
        <For each={groups()}>{(group) => <Group of={group} />}</For>
      </ListFrame>
    </Show>
  )
}

function Group(props: { of: ProjectGroup }) {
  return (
    <>
      <OrganizationHead
        id={props.of.id}
        name={props.of.name}
        isMine={props.of.isMine}
        isEmpty={props.of.projects.length === 0}
      />
      <For each={props.of.projects}>{(project) => <ProjectItem project={project} role={project.role} />}</For>
    </>
  )
}
