import { createAsync } from '@solidjs/router'
import { api } from '../client/api'
import { reading } from '../client/reading'

const readOptions = reading('options', async () => (await api.auth.options.$get()).json())

/** The least length of a password where the server has not said: the product's default. */
const usualMinLength = 15

/**
 * How this Gatehouse is set up, for anyone to know; null when it could not be asked. Suspends until known.
 */
export const createOptions = () => createAsync(() => readOptions().catch(() => null))

/** The least length of a password. The server has the last word. */
export function createMinLength(): () => number {
  const options = createOptions()
  return () => options()?.passwordMinLength ?? usualMinLength
}
