import type { LinkPurpose } from '../../../worker/identity/links/purposes.table'

/** The page that a link of each purpose opens. */
export const pathOf: Readonly<Record<LinkPurpose, string>> = {
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
  (Object.keys(pathOf) as LinkPurpose[]).find((purpose) => pathOf[purpose] === path) // its keys are the purposes
