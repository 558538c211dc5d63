import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'
import { minutes } from '../../worker/kit/duration'

/**
 * Calls an address of our own server; its https certificate is made by wrangler and known to nobody. Gives
 * the status, 0 when nobody answers.
 */
export const knock = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const get = url.startsWith('https:') ? getHttps : getHttp
    get(url, { rejectUnauthorized: false }, (answer) => resolve(answer.resume().statusCode ?? 0)).once(
      'error',
      () => resolve(0),
    )
  })

/** Fires the cron handler each minute, as Cloudflare would. */
export function startCron(origin: string): void {
  setInterval(() => knock(`${origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`), minutes(1))
}
