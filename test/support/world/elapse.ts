import { here } from '../browser/place'

/**
 * Lets so many milliseconds pass at the product of this file: everybody proved who they are that much longer
 * ago, mails are that much older, accounts that wait for their deletion are that much nearer to it, and the
 * clock's jobs have run.
 */
export const elapse = (elapsedMs: number): Promise<Response> =>
  fetch(here().clock, { method: 'POST', body: `${elapsedMs}` })
