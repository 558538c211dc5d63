import { inject } from 'vitest'

/**
 * Lets so many milliseconds pass at the server of this run: everybody proved who they are that much longer
 * ago, accounts that wait for their deletion are that much nearer to it, and the clock's jobs have run.
 */
export const elapse = (elapsedMs: number): Promise<Response> =>
  fetch(inject('clock'), { method: 'POST', body: `${elapsedMs}` })
