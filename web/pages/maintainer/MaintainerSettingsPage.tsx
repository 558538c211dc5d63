import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { MetadataSection } from '../../tenancy/catalogue/metadata/MetadataSection'
import { DeleteUnit } from '../../tenancy/deletion/DeleteUnit'
import { GeneralSection } from '../../tenancy/maintainers/GeneralSection'
import { deleteMaintainer, forgetMaintainer } from '../../tenancy/maintainers/queries'
import { LeaveButton } from '../../tenancy/members/LeaveButton'
import { Row } from '../../ui/data/Row'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { useMaintainer } from './maintainerHere'

/** `/maintainers/:maintainer/settings`: name and support desk, metadata, and what cannot easily be undone. */
export default function MaintainerSettingsPage() {
  const here = useMaintainer()
  const navigate = useNavigate()
  const home = () => navigate('/')
  const leave = () => {
    forgetMaintainer(here().unit.id)
    home()
  }
  const words = () => tenancy().members
  return (
    <div class="max-w-content space-y-10">
      <GeneralSection maintainer={here().maintainer} />
      <MetadataSection unit={here().unit} mayChange={here().may.includes('metadata:write')} />
      <Section title={tenancy().projects.danger}>
        <Show when={here().isMember}>
          <Row
            label={words().leave}
            value={words().leaveEffects.maintainer.join(' ')}
            action={<LeaveButton unit={here().unit} onLeft={leave} />}
          />
        </Show>
        <Show when={here().may.includes('delete')}>
          <DeleteUnit
            name={here().unit.name}
            words={tenancy().maintainers}
            remove={() => deleteMaintainer(here().unit.id)}
            onDeleted={home}
          />
        </Show>
      </Section>
    </div>
  )
}
