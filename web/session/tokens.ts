import { api } from '../client/api'
import { reading } from '../client/reading'

/** My tokens of every kind, newest first. */
export const readTokens = reading('tokens', async () => (await api.account.tokens.$get()).json())
