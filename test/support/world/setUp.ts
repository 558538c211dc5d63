import '../http/argon2Runs' // before the first hash: the product makes its instance once
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// Each file begins with an empty world, in a Worker that stays: to load the product anew for each took longer
// than the tests.
await reset()
await applyD1Migrations(env.DB, env.MIGRATIONS)
// A queue outlives its file: what it still brings of another file's mails must find none of this one under
// the same id.
await env.DB.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)")
  .bind(crypto.getRandomValues(new Uint32Array(1))[0])
  .run()
