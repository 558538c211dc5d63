import { Navigate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { LinkCard } from '../../ui/layout/LinkCard'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import type { PageGroup } from './pageGroup'

/**
 * The home of an area: on a phone the list of its pages; where they stand on the left anyway, straight on to
 * the first.
 */
export function AreaPage(props: { name: string; first: string; groups: readonly PageGroup[] }) {
  const isWide = matchMedia('(min-width: 48rem)').matches
  return (
    <Show when={!isWide} fallback={<Navigate href={props.first} />}>
      <Page title={props.name}>
        <For each={props.groups}>
          {(group) => (
            <Section title={group.group}>
              <For each={group.pages}>
                {(page) => <LinkCard href={page.href} icon={page.icon} title={page.title} />}
              </For>
            </Section>
          )}
        </For>
      </Page>
    </Show>
  )
}
