import { revalidate } from '@solidjs/router'
import { manage } from '../../../client/api'
import { reading } from '../../../client/reading'

/** All features: who reads it is a super admin. */
export const readFeatures = reading('staff-features', async () =>
  (await manage.features.$get({ query: {} })).json(),
)
export type Feature = Awaited<ReturnType<typeof readFeatures>>[number]
/** What they can be given to. */
export const featureTypes = ['admin', 'project', 'global'] as const

/** What may be changed of a feature. */
export type FeatureChange = Pick<
  Feature,
  'title' | 'description' | 'canBeManageByAdmin' | 'canBeManagedViaAPI'
>

/** Defines one. */
export async function makeFeature(
  json: FeatureChange & { readonly name: string; readonly type: string },
): Promise<void> {
  await manage.features.$post({ json })
  await revalidate(readFeatures.key)
}

/** Changes a feature, and reads the list anew. */
export async function changeFeature(id: number, json: FeatureChange): Promise<void> {
  await manage.features[':feature'].$patch({ param: { feature: String(id) }, json })
  await revalidate(readFeatures.key)
}

/** Takes one from all that have it, and forgets it. */
export async function deleteFeature(id: number): Promise<void> {
  await manage.features[':feature'].$delete({ param: { feature: String(id) } })
  await revalidate(readFeatures.key)
}
