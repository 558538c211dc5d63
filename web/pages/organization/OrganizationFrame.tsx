import { useLocation, useParams } from '@solidjs/router'
import { type Accessor, type JSX, Show } from 'solid-js'
import { UnitGate } from '../../shell/navigation/UnitGate'
import { createPlace } from '../../shell/place'
import { JoinNotice } from '../../tenancy/join-requests/JoinNotice'
import { Badge } from '../../ui/elements/Badge'
import { kindIcons } from '../../ui/elements/KindIcon'
import { PlaceHeader } from '../../ui/layout/PlaceHeader'
import { account, tenancy } from '../../words/words'
import { createOrganizationHere, type OrganizationHere, OrganizationProvider } from './organizationHere'

/** What stands around the pages of an organization: its head, and for outsiders the way in. */
export default function OrganizationFrame(props: { children?: JSX.Element }) {
  const params = useParams<{ organization: string }>()
  return (
    <UnitGate kind="organization" id={params.organization}>
      {(id) => <Known id={id}>{props.children}</Known>}
    </UnitGate>
  )
}

function Known(props: { id: number; children?: JSX.Element }) {
  const here = createOrganizationHere(props.id)
  return (
    <Show when={here()}>
      {(known) => (
        <OrganizationProvider value={known}>
          <Head here={known} />
          <Show when={!known().isMember}>
            <div class="mt-6">
              <JoinNotice unit={known().unit} mayJoin={known().may.includes('join')} />
            </div>
          </Show>
          <div class="mt-8 space-y-10">{props.children}</div>
        </OrganizationProvider>
      )}
    </Show>
  )
}

function Head(props: { here: Accessor<OrganizationHere> }) {
  const location = useLocation()
  const organization = () => props.here().organization
  const home = () => `/organizations/${organization().id}`
  const maintainer = () => organization().maintainer
  createPlace(() => [
    ...(props.here().seesMaintainer
      ? [{ name: maintainer().name, href: `/maintainers/${maintainer().id}` }]
      : []),
    { name: organization().name, href: home() },
  ])
  const tab = (path: string, label: string, count?: number) => ({
    href: home() + path,
    label,
    count,
    isHere: location.pathname === home() + path,
  })
  return (
    <PlaceHeader
      icon={kindIcons.organization}
      kind={tenancy().organizations.under(maintainer().name)}
      name={organization().name}
      badges={
        <Show when={organization().mfaRequired}>
          <Badge look="good">{tenancy().organizations.mfaOnBadge}</Badge>
        </Show>
      }
      tabsLabel={tenancy().organizations.one}
      tabs={[
        tab('', tenancy().overview),
        tab('/members', tenancy().members.titles.organization),
        tab('/projects', tenancy().projects.title, organization().projects.length),
        tab('/security-log', account().log.title),
        tab('/settings', tenancy().settings),
      ]}
    />
  )
}
