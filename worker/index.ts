import { app } from './app'
import type { Environment } from './settings'

/** The front door: requests. */
export default { fetch: app.fetch } satisfies ExportedHandler<Environment>
