import { createAsyncStore, revalidate } from '@solidjs/router'
import type { Factors } from '../worker/factors/shapes'
import { api } from './api'
import { reading } from './reading'

export type { Factors } from '../worker/factors/shapes'

/** What opens my account besides the password. */
export const readFactors = reading('factors', async (): Promise<Factors> => (await api.account.factors.$get()).json())

/** The same as a page's data: suspends until known. A thing that was there before a change stays the same row after it. */
export const createFactors = () => createAsyncStore(() => readFactors())

/** Reads them anew, after a change. */
export async function refreshFactors(): Promise<Factors> {
  await revalidate(readFactors.key)
  return readFactors()
}
