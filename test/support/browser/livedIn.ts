import type { TestProject } from 'vitest/node'
import { liveAt } from '../../../scripts/shots/lives'
import { minutes } from '../../../worker/kit/duration'
import { launchBrowser } from './browser'
import type { Place } from './place'
import { type OpenPlace, openPlaces } from './server'

/**
 * vitest's global set-up of the sweep: products in which people have lived a little, long enough ago that an
 * act asks who they are.
 */
export default async function setUp(project: TestProject) {
  const [browser, { places, close }] = await Promise.all([launchBrowser(), openPlaces(project)])
  project.provide('browser', browser.wsEndpoint())
  project.provide('places', await Promise.all(places.map(peopled)))
  return () => Promise.all([browser.close(), close()])
}

async function peopled({ place, elapse }: OpenPlace): Promise<Place> {
  const residents = await liveAt(place.origin)
  await elapse(minutes(16))
  return { ...place, residents }
}
