const prefix = 'gatehouse.draft.'
const ownerKey = 'gatehouse.draft-owner'
const keepers = new Set<() => void>()

/** What was typed in one form, by field. Never a password: those fields are left out before they get here. */
export type Draft = Readonly<Record<string, string>>

/** A mounted form says here how to keep what is typed in it; the answer forgets it again. */
export function onKeepDrafts(keep: () => void): () => void {
  keepers.add(keep)
  return () => keepers.delete(keep)
}

/**
 * The session of `owner` ended under our hands: every mounted form puts by what is typed in it, for this tab
 * alone.
 */
export function keepDrafts(owner: string): void {
  sessionStorage.setItem(ownerKey, owner)
  for (const keep of keepers) keep()
}

/** Somebody is signed in: drafts of another person are forgotten before a form can show them. */
export function claimDrafts(owner: string): void {
  if (sessionStorage.getItem(ownerKey) !== owner) dropDrafts()
}

/** Puts by one form's draft. */
export const keepDraft = (form: string, draft: Draft): void =>
  sessionStorage.setItem(prefix + form, JSON.stringify(draft))

/** Whether a draft of this form waits, so that its row opens by itself. */
export const hasDraft = (form: string): boolean => sessionStorage.getItem(prefix + form) !== null

/** The draft of a form, given once. */
export function takeDraft(form: string): Draft {
  const text = sessionStorage.getItem(prefix + form)
  sessionStorage.removeItem(prefix + form)
  return text === null ? {} : JSON.parse(text)
}

/** Forgets all drafts: somebody signed out on purpose, or another person signed in. */
export function dropDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
