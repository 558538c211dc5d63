declare namespace Cloudflare {
  interface Env {
    ASSETS: Fetcher
    DB: D1Database
    NETWORK_LIMIT: RateLimit
    TOKEN_LIMIT: RateLimit
    KV: KVNamespace
    MAIL_QUEUE: Queue<{ id: number }>
    /** The database of what is measured beside the product. */
    PEER: D1Database
    RACERS: string
    ROUNDS: string
    MIGRATIONS: import('cloudflare:test').D1Migration[]
    [variable: string]: unknown
  }
}
