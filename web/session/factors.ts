import { createAsyncStore, revalidate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import type { Factors } from '../../worker/identity/factors/shapes'
import { api } from '../client/api'
import { reading } from '../client/reading'
import { refreshLog } from './log'

export type { Factors } from '../../worker/identity/factors/shapes'

const [arrivals, setArrivals] = createSignal(0)

/**
 * How often the factors have been read by now. Reactive: what could not be shown without them comes up by it.
 */
export { arrivals }

/** What opens my account besides the password. */
export const readFactors = reading('factors', async (): Promise<Factors> => {
  const factors = await (await api.account.factors.$get()).json()
  setArrivals((count) => count + 1)
  return factors
})

/**
 * The same as a page's data: suspends until known. A thing that was there before a change stays the same row
 * after it.
 */
export const createFactors = () => createAsyncStore(() => readFactors())

/** Reads them anew, after a change, and the log that tells of it. */
export async function refreshFactors(): Promise<Factors> {
  void refreshLog()
  await revalidate(readFactors.key)
  return readFactors()
}
