import { api } from '../../client/api'

/** What a one-time link is for and whom it concerns. Looking consumes nothing. */
export const lookAtLink = async (secret: string) => (await api.auth.links.$post({ json: { secret } })).json()
