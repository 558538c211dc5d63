import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Await } from '../Await'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { admin } from '../words/words'
import { CountsGrid } from './CountsGrid'
import { NowSection } from './NowSection'
import { type Health, readHealth, readSystem, type SystemState } from './queries'
import { SettingsSection } from './SettingsSection'
import { SuperAdminsSection } from './SuperAdminsSection'
import { warningsOf } from './warningsOf'

/** `/admin/system`: what needs a hand, and how everything stands. */
export default function SystemPage() {
  const words = () => admin().system
  return (
    <Page title={words().title} lead={words().lead}>
      <Await rows={8}>
        <System />
      </Await>
    </Page>
  )
}

function System() {
  const state = createAsync(() => readSystem())
  const health = createAsync(() => readHealth())
  const both = () => {
    const [known, parts] = [state(), health()]
    return known && parts && { state: known, health: parts }
  }
  return (
    <Show when={both()}>
      {(known) => (
        <div class="space-y-10">
          <Warnings state={known().state} health={known().health} />
          <CountsGrid counts={known().state.counts} />
          <NowSection state={known().state} health={known().health} />
          <SuperAdminsSection people={known().state.superAdmins} />
          <SettingsSection settings={known().state.settings} />
        </div>
      )}
    </Show>
  )
}

function Warnings(props: { state: SystemState; health: Health }) {
  const words = () => admin().system
  const well = () => (
    <Notice look="done" title={words().well}>
      {words().wellText}
    </Notice>
  )
  return (
    <div class="space-y-3">
      <For each={warningsOf(props.state, props.health, Date.now())} fallback={well()}>
        {(warning) => (
          <Notice
            look="warning"
            title={warning.title}
            action={
              <Show when={warning.href}>
                {(href) => (
                  <ButtonLink size="small" href={href()}>
                    {words().see}
                  </ButtonLink>
                )}
              </Show>
            }
          >
            {warning.text}
          </Notice>
        )}
      </For>
    </div>
  )
}
