import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { AccountNotices, isAllWell } from '../../identity/accounts/AccountNotices'
import { useMe } from '../../session/me'
import { readMyOrganizations, readMyProjects } from '../../session/memberships'
import { LockedOutNotices } from '../../tenancy/organizations/LockedOutNotices'
import { concernsIn, ProjectNotices } from '../../tenancy/projects/ProjectNotices'
import { Button } from '../../ui/elements/Button'
import { Section } from '../../ui/layout/Section'
import { account, tenancy } from '../../words/words'

const concernsShown = 3

/**
 * What needs my attention: my account, organizations that lock me out, projects. Nothing at all when nothing
 * does.
 */
export function HomeAttention() {
  const me = useMe()
  const organizations = createAsync(() => readMyOrganizations().catch(() => []))
  const projects = createAsync(() => readMyProjects().catch(() => []))
  const [isWhole, setWhole] = createSignal(false)
  const locked = () =>
    me().mfaEnabled ? [] : (organizations() ?? []).filter(({ mfaRequired }) => mfaRequired)
  const concerns = () => concernsIn(projects() ?? [])
  const isAny = () => !isAllWell(me()) || locked().length > 0 || concerns().length > 0
  const hidden = () => (isWhole() ? 0 : Math.max(0, concerns().length - concernsShown))
  return (
    <Show when={isAny()}>
      <Section title={account().home.attention} isBare>
        <div class="space-y-3">
          <AccountNotices />
          <LockedOutNotices organizations={locked()} />
          <ProjectNotices concerns={isWhole() ? concerns() : concerns().slice(0, concernsShown)} />
          <Show when={hidden() > 0}>
            <Button look="quiet" size="small" onClick={() => setWhole(true)}>
              {tenancy().home.more(hidden())}
            </Button>
          </Show>
        </div>
      </Section>
    </Show>
  )
}
