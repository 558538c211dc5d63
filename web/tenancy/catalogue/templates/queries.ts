import { revalidate } from '@solidjs/router'
import { manage } from '../../../client/api'
import { reading } from '../../../client/reading'

const of = (template: string) => ({ param: { template } })

/** All templates that projects are made from: who reads it is a super admin, so hidden ones as well. */
export const readAllTemplates = reading('staff-templates', async () =>
  (await manage['project-templates'].$get()).json(),
)
export type Template = Awaited<ReturnType<typeof readAllTemplates>>[number]

/** The features that projects made from a template begin with. */
export const readTemplateFeatures = reading('template-features', async (template: string) =>
  (await manage['project-templates'][':template'].features.$get(of(template))).json(),
)
/** The features that a template can be given. */
export const readProjectFeatures = reading('project-features', async () =>
  (await manage.features.$get({ query: { type: 'project' } })).json(),
)

/** Gives a template a feature. */
export async function addTemplateFeature(template: string, feature: string): Promise<void> {
  await manage['project-templates'][':template'].features.$post({ ...of(template), json: { feature } })
  await revalidate(readTemplateFeatures.key)
}

/** Takes a feature from a template. */
export async function removeTemplateFeature(template: string, feature: string): Promise<void> {
  await manage['project-templates'][':template'].features[':feature'].$delete({
    param: { template, feature },
  })
  await revalidate(readTemplateFeatures.key)
}
