import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { FeatureDialog } from '../../tenancy/catalogue/features/FeatureDialog'
import { FeatureItem } from '../../tenancy/catalogue/features/FeatureItem'
import { featureTypes, readFeatures } from '../../tenancy/catalogue/features/queries'
import { Button } from '../../ui/elements/Button'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { admin } from '../../words/words'

/** `/admin/features`: what people and projects can be given beyond the usual. */
export default function FeaturesPage() {
  const words = () => admin().features
  const [isNew, setNew] = createSignal(false)
  const make = () => (
    <Button look="primary" onClick={() => setNew(true)}>
      {words().new}
    </Button>
  )
  return (
    <Page title={words().title} lead={words().lead} action={make()}>
      <Await rows={6}>
        <Features />
      </Await>
      <Show when={isNew()}>
        <FeatureDialog onClose={() => setNew(false)} />
      </Show>
    </Page>
  )
}

function Features() {
  const features = createAsync(() => readFeatures())
  const groups = () =>
    featureTypes.map((type) => ({ type, of: (features() ?? []).filter((one) => one.type === type) }))
  return (
    <div class="space-y-10">
      <For each={groups().filter(({ of }) => of.length > 0)}>
        {(group) => (
          <Section title={admin().features.types[group.type] ?? group.type}>
            <For each={group.of}>{(feature) => <FeatureItem feature={feature} />}</For>
          </Section>
        )}
      </For>
    </div>
  )
}
