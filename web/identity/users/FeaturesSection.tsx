import { createAsync } from '@solidjs/router'
import { For, Show, Suspense } from 'solid-js'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Section } from '../../ui/layout/Section'
import { admin } from '../../words/words'
import { giveFeature, type InspectedUser, readUserFeatures, takeFeature } from './queries'

/** What a person may do beyond their memberships: given and taken. */
export function FeaturesSection(props: { user: InspectedUser }) {
  const words = () => admin().users
  return (
    <Section title={words().features} lead={words().featuresLead}>
      <For
        each={props.user.features}
        fallback={<p class="px-5 py-4 text-small text-faint max-wide:px-4">{words().featuresNone}</p>}
      >
        {(feature) => <Held user={props.user.id} feature={feature} />}
      </For>
      <Suspense>
        <Give user={props.user} />
      </Suspense>
    </Section>
  )
}

function Held(props: { user: number; feature: string }) {
  const words = () => admin().users
  const act = async () => {
    const { feature } = props
    await takeFeature(props.user, feature)
    showToast(words().taken(feature))
  }
  return (
    <div class="flex flex-wrap items-center justify-between gap-3 px-5 py-3 max-wide:px-4">
      <code class="text-small wrap-anywhere">{props.feature}</code>
      <ActButton size="small" look="warn" label={words().takeNamed(props.feature)} act={act}>
        {words().take}
      </ActButton>
    </div>
  )
}

function Give(props: { user: InspectedUser }) {
  const words = () => admin().users
  const known = createAsync(() => readUserFeatures())
  const options = () =>
    (known() ?? [])
      .filter(({ name, canBeManagedViaAPI }) => canBeManagedViaAPI && !props.user.features.includes(name))
      .map(({ name }) => ({ value: name, label: name }))
  const give = async (feature: string) => {
    await giveFeature(props.user.id, feature)
    showToast(words().given(feature))
  }
  return (
    <Show when={options().length > 0}>
      <div class="px-5 py-4 max-wide:px-4">
        <Form submit={words().give} onSubmit={({ feature = '' }) => give(feature)}>
          <SelectField
            name="feature"
            label={words().feature}
            value={options()[0]?.value ?? ''}
            options={options()}
          />
        </Form>
      </div>
    </Show>
  )
}
