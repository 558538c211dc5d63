// wrangler.toml puts this in the place of `zod` when it bundles: esbuild cannot shake an object of exports,
// and 45 kB gzip of it is never read.
import * as z from './zod-parts.js'

export * from './zod-parts.js'
export { z as default, z }
