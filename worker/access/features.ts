/**
 * The feature of a governed project: its default branch is protected, there are developers, reviewers and
 * production managers, and `readOnly` may less.
 */
export const PROTECTED_DEFAULT_BRANCH = 'protected-default-branch'
