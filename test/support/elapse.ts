import { inject } from 'vitest'

/** Lets so many milliseconds pass since everybody at the server of this run proved who they are. */
export const elapse = (elapsedMs: number): Promise<Response> => fetch(inject('sessionClock'), { method: 'POST', body: `${elapsedMs}` })
