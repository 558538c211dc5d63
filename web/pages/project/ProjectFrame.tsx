import { useLocation, useParams } from '@solidjs/router'
import { type Accessor, type JSX, Show, Suspense } from 'solid-js'
import { UnitGate } from '../../shell/navigation/UnitGate'
import { createPlace } from '../../shell/place'
import { JoinNotice } from '../../tenancy/join-requests/JoinNotice'
import { MyAccessEnds } from '../../tenancy/members/MyAccessEnds'
import { isGoverned } from '../../tenancy/projects/projectRoles'
import { StateBadges } from '../../tenancy/projects/StateBadges'
import { StateNotices } from '../../tenancy/projects/StateNotices'
import { Badge } from '../../ui/elements/Badge'
import { kindIcons } from '../../ui/elements/KindIcon'
import { PlaceHeader } from '../../ui/layout/PlaceHeader'
import { account, tenancy } from '../../words/words'
import { createProjectHere, type ProjectHere, ProjectProvider } from './projectHere'

/**
 * What stands around the pages of a project: its head, what everybody has to know, and for outsiders the way
 * in.
 */
export default function ProjectFrame(props: { children?: JSX.Element }) {
  const params = useParams<{ project: string }>()
  return (
    <UnitGate kind="project" id={params.project}>
      {(id) => <Known id={id}>{props.children}</Known>}
    </UnitGate>
  )
}

function Known(props: { id: number; children?: JSX.Element }) {
  const here = createProjectHere(props.id)
  return (
    <Show when={here()}>
      {(known) => (
        <ProjectProvider value={known}>
          <Head here={known} />
          <div class="mt-6 space-y-4 empty:hidden">
            <StateNotices project={known().project} />
            <Suspense>
              <MyAccessEnds unit={known().unit} />
            </Suspense>
            <Show when={known().role === null}>
              <JoinNotice
                unit={known().unit}
                mayJoin={known().may.includes('join')}
                mayAsk={known().may.includes('request-access')}
              />
            </Show>
          </div>
          <div class="mt-8 space-y-10">{props.children}</div>
        </ProjectProvider>
      )}
    </Show>
  )
}

function Head(props: { here: Accessor<ProjectHere> }) {
  const location = useLocation()
  const project = () => props.here().project
  const home = () => `/projects/${project().id}`
  const organization = () => project().organization
  createPlace(() => [
    {
      name: organization().name,
      href: props.here().seesOrganization ? `/organizations/${organization().id}` : undefined,
    },
    { name: project().name, href: home() },
  ])
  const tab = (path: string, label: string) => ({
    href: home() + path,
    label,
    isHere: location.pathname === home() + path,
  })
  const role = () => props.here().role
  return (
    <PlaceHeader
      icon={kindIcons.project}
      kind={tenancy().projects.in(organization().name)}
      name={project().name}
      badges={
        <>
          <Show when={role()}>
            {(name) => <Badge look="good">{tenancy().roles.names[name()] ?? name()}</Badge>}
          </Show>
          <Show when={isGoverned(project())}>
            <Badge>{tenancy().projects.governed}</Badge>
          </Show>
          <StateBadges project={project()} />
        </>
      }
      tabsLabel={tenancy().projects.one}
      tabs={[
        tab('', tenancy().overview),
        tab('/users', tenancy().members.titles.project),
        ...(props.here().may.includes('tokens:read') ? [tab('/tokens', tenancy().projectTokens.tab)] : []),
        ...(props.here().may.includes('log:read') ? [tab('/security-log', account().log.title)] : []),
        tab('/settings', tenancy().settings),
      ]}
    />
  )
}
