import { linkHolds, linkSecret } from '../../identity/links/linkSecret'

const SET_UP = { purpose: 'set-up', ref: 'first' } as const

/**
 * The set-up link's secret is that of the link `set-up:first`; it opens as long as there is no super admin.
 */
export const setUpSecret = (key: string): Promise<string> => linkSecret(key, SET_UP.purpose, SET_UP.ref)

/** Whether this is the secret of the set-up link; compared in constant time. */
export const setUpHolds = (key: string, secret: string): Promise<boolean> =>
  linkHolds(key, SET_UP.purpose, SET_UP.ref, secret)
