import { Navigate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { WayTo } from '../ui/WayTo'
import { entry } from '../words/words'
import { settingsPages } from './settingsPages'

/** `/account`: on a phone the list of pages; where they stand on the left anyway, straight on to the first. */
export default function SettingsPage() {
  const isWide = matchMedia('(min-width: 48rem)').matches
  return (
    <Show when={!isWide} fallback={<Navigate href="/account/profile" />}>
      <Page title={entry().shell.accountSettings}>
        <For each={settingsPages()}>
          {(group) => (
            <Section title={group.group}>
              <For each={group.pages}>{(page) => <WayTo href={page.href} icon={page.icon} title={page.title} />}</For>
            </Section>
          )}
        </For>
      </Page>
    </Show>
  )
}
