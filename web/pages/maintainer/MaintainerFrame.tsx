import { useLocation, useParams } from '@solidjs/router'
import { type Accessor, type JSX, Show } from 'solid-js'
import { UnitGate } from '../../shell/navigation/UnitGate'
import { createPlace } from '../../shell/place'
import { JoinNotice } from '../../tenancy/join-requests/JoinNotice'
import { kindIcons } from '../../ui/elements/KindIcon'
import { PlaceHeader } from '../../ui/layout/PlaceHeader'
import { account, tenancy } from '../../words/words'
import { createMaintainerHere, type MaintainerHere, MaintainerProvider } from './maintainerHere'

/** What stands around the pages of a maintainer: its head, and for a super admin the way in. */
export default function MaintainerFrame(props: { children?: JSX.Element }) {
  const params = useParams<{ maintainer: string }>()
  return (
    <UnitGate kind="maintainer" id={params.maintainer}>
      {(id) => <Known id={id}>{props.children}</Known>}
    </UnitGate>
  )
}

function Known(props: { id: number; children?: JSX.Element }) {
  const here = createMaintainerHere(props.id)
  return (
    <Show when={here()}>
      {(known) => (
        <MaintainerProvider value={known}>
          <Head here={known} />
          <Show when={!known().isMember}>
            <div class="mt-6">
              <JoinNotice unit={known().unit} mayJoin={known().may.includes('join')} />
            </div>
          </Show>
          <div class="mt-8 space-y-10">{props.children}</div>
        </MaintainerProvider>
      )}
    </Show>
  )
}

function Head(props: { here: Accessor<MaintainerHere> }) {
  const location = useLocation()
  const unit = () => props.here().unit
  const home = () => `/maintainers/${unit().id}`
  createPlace(() => [{ name: unit().name, href: home() }])
  const tab = (path: string, label: string) => ({
    href: home() + path,
    label,
    isHere: location.pathname === home() + path,
  })
  return (
    <PlaceHeader
      icon={kindIcons.maintainer}
      kind={tenancy().kinds.maintainer}
      name={unit().name}
      tabsLabel={tenancy().kinds.maintainer}
      tabs={[
        tab('', tenancy().organizations.title),
        tab('/members', tenancy().members.titles.maintainer),
        tab('/promo-codes', tenancy().promoCodes.title),
        tab('/security-log', account().log.title),
        tab('/settings', tenancy().settings),
      ]}
    />
  )
}
