import { createAsync } from '@solidjs/router'
import Box from 'lucide-solid/icons/box'
import { createMemo, For, Show } from 'solid-js'
import { ListFrame } from '../ListFrame'
import { byText, createListing } from '../listing'
import { type MyProject, readMyOrganizations, readMyProjects } from '../memberships'
import { Empty } from '../ui/Empty'
import { Card } from '../ui/Section'
import { tenancy } from '../words/words'
import { OrganizationHead } from './OrganizationHead'
import { ProjectRow } from './ProjectRow'

type Group = { readonly id: number; readonly name: string; readonly isMine: boolean; readonly projects: readonly MyProject[] }

/** My projects under their organizations; an organization of mine without a project of mine stands there too. */
export function MyProjects() {
  const words = () => tenancy().projects
  const projects = createAsync(() => readMyProjects())
  const organizations = createAsync(() => readMyOrganizations())
  const isEmpty = () => projects()?.length === 0 && organizations()?.length === 0
  const list = createListing({
    name: 'projects',
    rows: () => projects() ?? [],
    textOf: ({ name, organization }: MyProject) => `${name} ${organization.name}`,
    orders: { name: (one, other) => byText(one.organization.name, other.organization.name) || byText(one.name, other.name) },
    usual: 'name',
    rowsOnPage: 20,
  })
  const groups = createMemo((): readonly Group[] => {
    const mine = new Set(organizations()?.map(({ id }) => id))
    const found = Map.groupBy(list.shown(), ({ organization }) => organization.id)
    const withProjects = [...found].map(([id, those]) => ({
      id,
      name: those[0]?.organization.name ?? '',
      isMine: mine.has(id),
      projects: those,
    }))
    const isWhole = list.filter() === '' && list.page() === list.pages()
    const without = isWhole
      ? (organizations() ?? []).filter(({ id }) => !projects()?.some(({ organization }) => organization.id === id))
      : []
    return [...withProjects, ...without.map(({ id, name }) => ({ id, name, isMine: true, projects: [] }))]
  })
  return (
    <Show
      when={!isEmpty()}
      fallback={
        <Card>
          <Empty icon={Box} title={words().mineEmpty} text={words().mineEmptyText} />
        </Card>
      }
    >
      <Card>
        <ListFrame list={list} what={words().title} count={words().count}>
          <For each={groups()}>
            {(group) => (
              <>
                <OrganizationHead id={group.id} name={group.name} isMine={group.isMine} isEmpty={group.projects.length === 0} />
                <For each={group.projects}>{(project) => <ProjectRow project={project} role={project.role} />}</For>
              </>
            )}
          </For>
        </ListFrame>
      </Card>
    </Show>
  )
}
