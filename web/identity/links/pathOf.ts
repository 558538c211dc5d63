import type { LinkPurpose, purposes } from '../../../worker/identity/links/purposes.table'
import { keysOf } from '../../client/keysOf'

/**
 * The page that a link of each purpose opens: the worker's table says which, and holds this one by its type.
 */
export const pathOf: { readonly [P in LinkPurpose]: `/${(typeof purposes)[P]['page']}` } = {
  activate: '/activate',
  'verify-email': '/verify-email',
  'undo-email': '/undo',
  'not-me': '/not-me',
  'reset-password': '/reset-password',
  'cancel-mfa-reset': '/cancel-mfa-reset',
  'cancel-deletion': '/cancel-deletion',
}

/** What a link on this page should be for. */
export const purposeOf = (path: string): LinkPurpose | undefined =>
  keysOf(pathOf).find((purpose) => pathOf[purpose] === path)
