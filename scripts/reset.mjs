/** `npm run reset`: forgets everything that a local server has kept. Keys and settings stay in local.env. */
import { rmSync } from 'node:fs'

rmSync('.wrangler/state', { recursive: true, force: true })
console.log('The local data is gone: npm start makes a new world.')
