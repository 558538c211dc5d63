import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Await } from '../../../client/Await'
import { Badge } from '../../../ui/elements/Badge'
import { showToast } from '../../../ui/feedback/toasts'
import { ActButton } from '../../../ui/form/ActButton'
import { Form } from '../../../ui/form/Form'
import { SelectField } from '../../../ui/form/SelectField'
import { Section } from '../../../ui/layout/Section'
import { admin } from '../../../words/words'
import {
  addTemplateFeature,
  readProjectFeatures,
  readTemplateFeatures,
  removeTemplateFeature,
  type Template,
} from './queries'

/** One template: what its projects are like, and the features that they begin with, given and taken. */
export function TemplateSection(props: { template: Template }) {
  const words = () => admin().features
  const days = () => props.template.expirationDays
  return (
    <Section title={props.template.name} lead={props.template.description}>
      <div class="flex flex-wrap gap-1.5 px-5 py-3.5 max-wide:px-4">
        <Badge>{props.template.id}</Badge>
        <Badge>{props.template.defaultBackend}</Badge>
        <Badge>{days() === null ? words().noDays : words().days(days() ?? 0)}</Badge>
        <Show when={props.template.hasTryModeOn}>
          <Badge>{words().tryMode}</Badge>
        </Show>
      </div>
      <Await rows={1} isBare>
        <Features template={props.template.id} />
      </Await>
    </Section>
  )
}

function Features(props: { template: string }) {
  const words = () => admin().users
  const held = createAsync(() => readTemplateFeatures(props.template))
  const known = createAsync(() => readProjectFeatures())
  const names = () => (held() ?? []).map(({ name }) => name)
  const options = () =>
    (known() ?? [])
      .filter(({ name }) => !names().includes(name))
      .map(({ name }) => ({ value: name, label: name }))
  const take = async (feature: string) => {
    await removeTemplateFeature(props.template, feature)
    showToast(words().taken(feature))
  }
  const give = async (feature: string) => {
    await addTemplateFeature(props.template, feature)
    showToast(words().given(feature))
  }
  return (
    <>
      <For each={names()}>
        {(feature) => (
          <div class="flex flex-wrap items-center justify-between gap-3 px-5 py-3 max-wide:px-4">
            <code class="text-small wrap-anywhere">{feature}</code>
            <ActButton size="small" look="warn" label={words().takeNamed(feature)} act={() => take(feature)}>
              {words().take}
            </ActButton>
          </div>
        )}
      </For>
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
    </>
  )
}
