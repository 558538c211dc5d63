import { createAsync } from '@solidjs/router'
import Building from 'lucide-solid/icons/building'
import Landmark from 'lucide-solid/icons/landmark'
import ShieldCheck from 'lucide-solid/icons/shield-check'
import UserRound from 'lucide-solid/icons/user-round'
import { For, Show, Suspense } from 'solid-js'
import { Await } from '../../client/Await'
import { useMe } from '../../session/me'
import { readMyMaintainers } from '../../session/memberships'
import { MyProjects } from '../../tenancy/projects/MyProjects'
import { LinkCard } from '../../ui/layout/LinkCard'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { partOfDay } from '../../words/format'
import { account, tenancy } from '../../words/words'
import { HomeAttention } from './HomeAttention'
import { HomeInvitations } from './HomeInvitations'

/** `/`: a greeting, what needs attention, invitations, my projects by organization, and the ways on. */
export default function HomePage() {
  const words = () => account().home
  const me = useMe()
  return (
    <Page isWide title={words().title} heading={words().greetings[partOfDay()](me().name)}>
      <div class="grid items-start gap-10 wide:grid-cols-[minmax(0,1fr)_20rem] wide:gap-8">
        <div class="space-y-10">
          <Suspense>
            <HomeAttention />
          </Suspense>
          <Suspense>
            <HomeInvitations />
          </Suspense>
          <Section title={tenancy().projects.mine}>
            <Await rows={4} isBare>
              <MyProjects />
            </Await>
          </Section>
        </div>
        <div class="space-y-10">
          <Suspense>
            <Maintainers />
          </Suspense>
          <Section title={words().settings}>
            <LinkCard
              href="/account/profile"
              icon={UserRound}
              title={account().profile.title}
              text={words().profileText}
            />
            <LinkCard
              href="/account/security"
              icon={ShieldCheck}
              title={account().security.title}
              text={words().securityText}
            />
            <LinkCard
              href="/account/organizations"
              icon={Building}
              title={tenancy().organizations.mine}
              text={tenancy().organizations.mineLead}
            />
          </Section>
        </div>
      </div>
    </Page>
  )
}

/** The maintainers that I am a member of; nothing at all for most people. */
function Maintainers() {
  const maintainers = createAsync(() => readMyMaintainers().catch(() => []))
  return (
    <Show when={maintainers()?.length}>
      <Section title={tenancy().maintainers.mine}>
        <For each={maintainers()}>
          {({ id, name }) => <LinkCard href={`/maintainers/${id}`} icon={Landmark} title={name} />}
        </For>
      </Section>
    </Show>
  )
}
