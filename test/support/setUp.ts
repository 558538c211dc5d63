import './argon2Runs' // before the first hash: the product makes its instance once
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// Each file begins with an empty world, in a Worker that stays: to load the product anew for each took longer than the tests.
await reset()
await applyD1Migrations(env.DB, env.MIGRATIONS)
