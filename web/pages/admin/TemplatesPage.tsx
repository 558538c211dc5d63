import { createAsync } from '@solidjs/router'
import { For } from 'solid-js'
import { Await } from '../../client/Await'
import { readAllTemplates } from '../../tenancy/catalogue/templates/queries'
import { TemplateSection } from '../../tenancy/catalogue/templates/TemplateSection'
import { Page } from '../../ui/layout/Page'
import { admin } from '../../words/words'

/** `/admin/templates`: what projects are made from, and the features that they begin with. */
export default function TemplatesPage() {
  const words = () => admin().features
  return (
    <Page title={words().templates} lead={words().templatesLead}>
      <Await rows={6}>
        <Templates />
      </Await>
    </Page>
  )
}

function Templates() {
  const templates = createAsync(() => readAllTemplates())
  return (
    <div class="space-y-10">
      <For each={templates()}>{(template) => <TemplateSection template={template} />}</For>
    </div>
  )
}
