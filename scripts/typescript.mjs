/**
 * For `node --import`: lets Node run the project's TypeScript (it strips types by itself), whose imports of
 * each other name no extension, as bundlers and the compiler have it.
 */
import { registerHooks } from 'node:module'

const isOurs = (specifier, parent) =>
  specifier.startsWith('.') && !/\.(ts|m?js|json)$/.test(specifier) && parent?.endsWith('.ts')

registerHooks({
  resolve: (specifier, context, next) =>
    next(isOurs(specifier, context.parentURL) ? `${specifier}.ts` : specifier, context),
})
