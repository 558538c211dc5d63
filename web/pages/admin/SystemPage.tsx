import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { CountsGrid } from '../../operations/system/CountsGrid'
import { NowSection } from '../../operations/system/NowSection'
import { type Health, readHealth, readSystem, type SystemState } from '../../operations/system/queries'
import { SettingsSection } from '../../operations/system/SettingsSection'
import { SuperAdminsSection } from '../../operations/system/SuperAdminsSection'
import { warningsOf } from '../../operations/system/warningsOf'
import { ButtonLink } from '../../ui/elements/ButtonLink'
import { Notice } from '../../ui/feedback/Notice'
import { Page } from '../../ui/layout/Page'
import { admin } from '../../words/words'

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
