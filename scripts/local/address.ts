import { createServer } from 'node:net'

/** The port to serve on: `$PORT`, else 8787. */
export function portOf(given: string | undefined): number {
  const port = Number(given || 8787)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT must be a whole number from 1 to 65535, not "${given}"`)
}

/** Whether nobody listens on this port of localhost, by either protocol version. */
export async function isFree(port: number): Promise<boolean> {
  const tries = await Promise.all(['127.0.0.1', '::1'].map((host) => listens(port, host)))
  return tries.every((code) => code !== 'EADDRINUSE')
}

const listens = (port: number, host: string) =>
  new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
