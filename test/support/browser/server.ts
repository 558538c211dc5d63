import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { people } from '../../../scripts/local/people'
import { openLinks } from '../../../scripts/shots/links'
import type { UserId } from '../../../worker/kit/id'
import { loseMail } from '../world/lostMail'
import { launchBrowser } from './browser'
import { buildWorker, startGatehouse, testKeys } from './gatehouse'
import type { Place } from './place'

/**
 * vitest's global set-up of the browser journeys: one browser, and as many products as files run at once.
 */
export default async function setUp(project: TestProject) {
  const [browser, { places, close }] = await Promise.all([launchBrowser(), openPlaces(project)])
  project.provide('browser', browser.wsEndpoint())
  project.provide(
    'places',
    places.map(({ place }) => place),
  )
  return () => Promise.all([browser.close(), close()])
}

/** Starts as many products as files of a project run at once, of one Worker that is built for them. */
export async function openPlaces(project: TestProject) {
  const built = mkdtempSync(join(tmpdir(), 'gatehouse-built-'))
  buildWorker(built)
  const places = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => openPlace(built)))
  const close = async () => {
    await Promise.all(places.map((one) => one.close()))
    rmSync(built, { recursive: true })
  }
  return { places, close }
}

/** A product that was started, and how it is closed. */
export type OpenPlace = Awaited<ReturnType<typeof openPlace>>

/** Starts one product, and gives with it how it is closed. */
async function openPlace(built: string) {
  const server = await startGatehouse({ built })
  const clock = await serveClock(server.elapse)
  const mary = people.findIndex(({ password }) => password === undefined) + 1
  await loseMail(server.database, Date.now())
  // Ids of a seeded world are counted from 1, and branded.
  const links = await openLinks(server.database, testKeys.GATEHOUSE_KEY, mary as UserId)
  const place: Place = { origin: server.origin, clock: clock.url, built, links: Object.fromEntries(links) }
  return { place, elapse: server.elapse, close: () => Promise.all([clock.close(), server.close()]) }
}
/** Lets time pass at a server, by as many milliseconds as are posted: the journeys run in another process. */
async function serveClock(elapse: (elapsedMs: number) => Promise<void>) {
  const clock = createServer(async (request, answer) => {
    await elapse(Number(await text(request)))
    answer.end()
  }).listen(0, '127.0.0.1')
  await once(clock, 'listening')
  // A server that listens on a port has an address with one.
  return {
    url: `http://127.0.0.1:${(clock.address() as AddressInfo).port}`,
    close: () => clock[Symbol.asyncDispose](),
  }
}
