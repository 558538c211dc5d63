import { inject } from 'vitest'
import type { LinkKind } from '../../../scripts/shots/links'
import type { BrowserState, Resident } from '../../../scripts/shots/lives'

/** A product that runs, with a world of its own. */
export type Place = {
  /** Where it answers. */
  readonly origin: string
  /** Where time is made to pass there: test/support/world/elapse.ts. */
  readonly clock: string
  /** The folder of its Worker, built. */
  readonly built: string
  /** The secrets of a link of each kind, opened for Mary. */
  readonly links: Partial<Record<LinkKind, string>>
  /** The browsers of those who live there, where some do. */
  readonly residents?: Readonly<Record<Resident, BrowserState>>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One product for each file that runs at a time. */
    places: readonly Place[]
    /** The WebSocket at which the browser of this run is joined. */
    browser: string
  }
}

/**
 * The product of this test file: files that run at once have one each, so that none sees what another does.
 */
export function here(): Place {
  const place = inject('places')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!place) throw new Error(`There is no product for the worker ${process.env.VITEST_POOL_ID} of vitest`)
  return place
}
